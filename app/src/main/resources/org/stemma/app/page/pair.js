// What two reports do not share is taken from the reports below when it is opened, so that each text stands in the file once.
const texts = new Map();

// The text nodes of a report with the offset of each; what was removed from the input is no part of the text.
function nodesOf(report) {
  if (!texts.has(report)) {
    const nodes = [];
    const root = document.querySelector('.text[data-report="' + CSS.escape(report) + '"]');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node.nodeType === 1 && node.matches('.cut') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = walker.nextNode(), at = 0; node; node = walker.nextNode()) {
      if (node.nodeType === 3) {
        nodes.push({ node, at });
        at += node.length;
      }
    }
    texts.set(report, nodes);
  }
  return texts.get(report);
}

// A part of a report with its marks, as it stands in the reader.
function part(place) {
  const [report, begin, end] = place.split(' ');
  const quote = document.createElement('blockquote');
  quote.dir = 'auto';
  const inside = nodesOf(report).filter(({ node, at }) => at < +end && at + node.length > +begin);
  if (inside.length) {
    const range = document.createRange();
    range.setStart(inside[0].node, Math.max(0, begin - inside[0].at));
    const last = inside[inside.length - 1];
    range.setEnd(last.node, Math.min(last.node.length, end - last.at));
    const copy = range.cloneContents();
    copy.querySelectorAll('.cut').forEach(element => element.remove());
    copy.querySelectorAll('[id]').forEach(element => element.removeAttribute('id'));
    copy.querySelectorAll('[data-s]').forEach(element => element.removeAttribute('data-s'));
    const isolated = document.createElement('bdi');
    isolated.append(copy);
    quote.append(isolated);
  }
  return quote;
}

function fill(gap) {
  if (gap.querySelector('.pair')) {
    return;
  }
  const pair = document.createElement('div');
  pair.className = 'pair own';
  pair.append(part(gap.dataset.from), part(gap.dataset.to));
  gap.append(pair);
}

const gapsOf = edge => [...edge.querySelectorAll('.gap')];

function addButton(edge) {
  if (edge.querySelector('.whole') || !gapsOf(edge).length) {
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'whole';
  button.textContent = 'Show both texts in full';
  button.setAttribute('aria-pressed', 'false');
  edge.querySelector('.pair-head').before(button);
}

document.addEventListener('toggle', event => {
  if (event.target.open && event.target.matches('.gap')) {
    fill(event.target);
  } else if (event.target.open && event.target.matches('.edge[data-pair]')) {
    addButton(event.target);
  }
}, true);
document.addEventListener('click', event => {
  const button = event.target.closest('.whole');
  if (button) {
    const all = button.getAttribute('aria-pressed') === 'false';
    gapsOf(button.closest('.edge')).forEach(gap => { gap.open = all; });
    button.setAttribute('aria-pressed', String(all));
  }
});
// On paper nothing can be unfolded: a pair that is open is printed in full.
addEventListener('beforeprint', () => {
  document.querySelectorAll('.edge[open] .gap').forEach(gap => {
    fill(gap);
    gap.open = true;
  });
});
