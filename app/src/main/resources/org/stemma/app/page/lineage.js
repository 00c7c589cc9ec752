// Two reports chosen one after the other open the text that they share; so does a curve.
const say = document.getElementById('say');
let first = null;

function open(edge) {
  edge.open = true;
  edge.scrollIntoView({ block: 'start' });
  edge.querySelector('summary').focus({ preventScroll: true });
}

function pick(link) {
  if (!first || first === link) {
    document.querySelectorAll('.pick.on').forEach(element => element.classList.remove('on'));
    first = first === link ? null : link;
    link.classList.toggle('on', first === link);
    say.textContent = first ? link.textContent.trim() + ' chosen. Choose another report to compare.' : '';
    return;
  }
  const pair = [first.dataset.report, link.dataset.report];
  const edge = [...document.querySelectorAll('.edge[data-pair]')].find(item => pair.every(id => item.dataset.pair.split(' ').includes(id)));
  document.querySelectorAll('.pick.on').forEach(element => element.classList.remove('on'));
  first = null;
  if (edge) {
    open(edge);
  } else {
    say.textContent = 'These two reports share no copied text.';
  }
}

document.getElementById('lineage').addEventListener('click', event => {
  const link = event.target.closest('a');
  if (!link) {
    return;
  }
  if (link.classList.contains('pick')) {
    event.preventDefault();
    pick(link);
  } else if (link.classList.contains('arc')) {
    const edge = document.getElementById(link.getAttribute('href').slice(1));
    if (edge && edge.matches('.edge')) {
      event.preventDefault();
      open(edge);
    }
  }
});
// A link from elsewhere to an edge opens it.
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.matches('details')) {
    target.open = true;
  }
});
