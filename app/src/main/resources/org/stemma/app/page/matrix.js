// Filters and orders the lines of the matrix. The page shows all lines where scripts do not run. Of many lines only the first
// are laid out at once; the next follow when the reader comes near the last one, or asks for them.
const STEP = 120;
const form = document.getElementById('filters');
const table = document.getElementById('matrix');
const shown = document.getElementById('shown');
const groups = [...table.tBodies].map(body => ({ body, rows: [...body.rows].filter(row => row.classList.contains('row')), number: body.querySelector('.group .num') }));
const rows = groups.flatMap(group => group.rows).map((row, index) => ({
  row, index, text: row.cells[0].textContent.toLowerCase(), data: row.dataset,
}));
const NAMES = ['q', 'status', 'kind', 'type', 'actor', 'origin', 'sort', 'all'];
let order = '';
let limit = STEP;
let filter = '';
let rest = null;
const box = table.closest('.matrix-box');
const more = document.getElementById('more');

const has = (list, word) => !word || (' ' + list + ' ').includes(' ' + word + ' ');

function fits(entry, wanted, alone) {
  const data = entry.data;
  return (alone || +data.n > 1 || data.kind || data.status === 'contested' || data.status === 'denied')
    && (!wanted.q || entry.text.includes(wanted.q.toLowerCase()))
    && (!wanted.status || data.status === wanted.status)
    && (!wanted.type || data.type === wanted.type)
    && has(data.kind, wanted.kind) && has(data.actor, wanted.actor) && has(data.origin, wanted.origin);
}

const ORDERS = {
  date: (a, b) => (a.data.date || '9').localeCompare(b.data.date || '9') || a.index - b.index,
  origins: (a, b) => b.data.o - a.data.o || a.index - b.index,
  az: (a, b) => a.text.localeCompare(b.text) || a.index - b.index,
  '': (a, b) => a.index - b.index,
};

function arrange(wish) {
  if (wish === order) {
    return;
  }
  order = wish;
  const entries = new Map(rows.map(entry => [entry.row, entry]));
  for (const group of groups) {
    const sorted = group.rows.map(row => entries.get(row)).sort(ORDERS[wish] || ORDERS['']);
    group.body.append(...sorted.map(entry => entry.row));
  }
}

function apply(state) {
  const wanted = Object.fromEntries(NAMES.map(name => [name, state.get(name) || '']));
  for (const name of NAMES) {
    const field = form.elements[name];
    if (field.type === 'checkbox') {
      field.checked = wanted[name] === '1';
    } else if (field.value !== wanted[name]) {
      field.value = wanted[name];
    }
  }
  // A claim of one report is looked for as soon as something is looked for at all.
  const alone = wanted.all === '1' || !!wanted.q || !rows.some(entry => fits(entry, wanted, false));
  const changed = NAMES.map(name => wanted[name]).join('\n');
  if (changed !== filter) {
    filter = changed;
    limit = STEP;
  }
  arrange(wanted.sort);
  const fitting = new Set(rows.filter(entry => fits(entry, wanted, alone)).map(entry => entry.row));
  lay(fitting);
  shown.textContent = fitting.size + ' of ' + rows.length + ' claims';
}

// Shows the first lines of those that fit, and says how many follow.
function lay(fitting) {
  let left = limit;
  for (const group of groups) {
    let own = 0;
    for (const row of group.body.rows) {
      if (row.classList.contains('row')) {
        const fit = fitting.has(row);
        own += fit ? 1 : 0;
        const visible = fit && left > 0;
        left -= visible ? 1 : 0;
        if (row.hidden === visible) {
          row.hidden = !visible;
        }
      }
    }
    group.body.hidden = own === 0 || !group.rows.some(row => !row.hidden);
    group.number.textContent = own === group.rows.length ? own : own + ' of ' + group.rows.length;
  }
  const waiting = Math.max(0, fitting.size - limit);
  more.hidden = waiting === 0;
  more.textContent = 'Show ' + Math.min(waiting, STEP) + ' more of ' + waiting;
  rest = waiting ? () => { limit += STEP; lay(fitting); } : null;
}

form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', event => {
  const field = event.target;
  const value = field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value;
  document.dispatchEvent(new CustomEvent('stemma:set', { detail: { [field.name]: value } }));
});
form.addEventListener('reset', () => {
  document.dispatchEvent(new CustomEvent('stemma:set', { detail: Object.fromEntries(NAMES.map(name => [name, ''])) }));
});
document.addEventListener('stemma:state', event => apply(event.detail));
more.addEventListener('click', () => {
  const last = [...table.querySelectorAll('tr.row:not([hidden])')].pop();
  rest?.();
  let next = last?.nextElementSibling;
  while (next && next.hidden) {
    next = next.nextElementSibling;
  }
  (next ?? last?.closest('tbody').nextElementSibling)?.querySelector('a')?.focus();
});
new IntersectionObserver(entries => {
  if (entries.some(entry => entry.isIntersecting)) {
    rest?.();
  }
}, { root: box, rootMargin: '400px' }).observe(more);
addEventListener('beforeprint', () => {
  while (rest) {
    rest();
  }
});
