// Opens claims and statements beside the page, so that the words are one step from every result.
const panel = document.getElementById('panel');
const body = document.getElementById('panel-body');
const title = document.getElementById('panel-title');
let opener = null;

function copyOf(id) {
  const source = document.getElementById(id);
  if (!source || !source.matches('.card, .claim')) {
    return null;
  }
  const copy = source.cloneNode(true);
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) {
    element.removeAttribute('id');
  }
  for (const element of [copy, ...copy.querySelectorAll('[aria-labelledby]')]) {
    element.removeAttribute('aria-labelledby');
  }
  return { copy, source };
}

// Several ids stand apart by commas: all that one report says of one claim.
function show(ids) {
  const found = ids.split(',').slice(0, 20).map(copyOf).filter(Boolean);
  if (!found.length) {
    close(false);
    return;
  }
  const source = found[0].source;
  title.textContent = source.matches('.claim') ? 'Claim' : found.length > 1 ? found.length + ' statements' : 'Statement';
  body.replaceChildren(...found.map(one => one.copy));
  const claim = source.matches('.card') && source.closest('.claim[id]');
  if (claim) {
    const link = document.createElement('a');
    link.href = '#' + claim.id;
    link.textContent = 'The whole claim: ' + claim.querySelector('h3').firstElementChild.textContent;
    const line = document.createElement('p');
    line.append(link);
    body.append(line);
  }
  panel.hidden = false;
  panel.scrollTop = 0;
  title.focus({ preventScroll: true });
}

function close(back) {
  if (panel.hidden) {
    return;
  }
  panel.hidden = true;
  body.replaceChildren();
  if (back && opener && opener.isConnected) {
    opener.focus();
  }
}

function leave() {
  close(true);
  document.dispatchEvent(new CustomEvent('stemma:set', { detail: { at: '' } }));
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const id = decodeURIComponent(link.getAttribute('href').slice(1));
  const target = document.getElementById(id);
  if (target && target.matches('.card, .claim') && !link.closest('nav')) {
    event.preventDefault();
    if (!panel.contains(link)) {
      opener = link;
    }
    document.dispatchEvent(new CustomEvent('stemma:set', { detail: { at: link.dataset.all || id } }));
  } else if (id.startsWith('t-') && target) {
    // To the words in the report; on a narrow screen the panel would cover them.
    if (panel.contains(link) && innerWidth < 1000) {
      close(false);
    }
    flash(id.slice(2));
  }
});

function flash(statement) {
  document.querySelectorAll('.flash').forEach(element => element.classList.remove('flash'));
  document.querySelectorAll('.text [data-s~="' + CSS.escape(statement) + '"]').forEach(element => element.classList.add('flash'));
}

document.getElementById('panel-close').addEventListener('click', leave);
addEventListener('keydown', event => {
  if (event.key === 'Escape' && !panel.hidden) {
    leave();
  }
});
document.addEventListener('stemma:state', event => {
  const id = event.detail.get('at');
  if (id) {
    show(id);
  } else {
    close(false);
  }
});
