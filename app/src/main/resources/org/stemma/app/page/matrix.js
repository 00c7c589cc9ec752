// Filters and orders the lines of the matrix. The page shows all lines where scripts do not run.
const form = document.getElementById('filters');
const table = document.getElementById('matrix');
const shown = document.getElementById('shown');
const groups = [...table.tBodies].map(body => ({ body, rows: [...body.rows].filter(row => row.classList.contains('row')) }));
const rows = groups.flatMap(group => group.rows).map((row, index) => ({
  row, index, text: row.cells[0].textContent.toLowerCase(), data: row.dataset,
}));
const NAMES = ['q', 'status', 'kind', 'type', 'actor', 'origin', 'sort', 'all'];
let order = '';

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
  let count = 0;
  for (const entry of rows) {
    const visible = fits(entry, wanted, alone);
    entry.row.hidden = !visible;
    count += visible ? 1 : 0;
  }
  for (const group of groups) {
    group.body.hidden = group.rows.every(row => row.hidden);
  }
  arrange(wanted.sort);
  shown.textContent = count + ' of ' + rows.length + ' claims';
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
