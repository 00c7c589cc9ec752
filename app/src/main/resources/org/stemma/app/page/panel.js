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

function show(id) {
  const found = copyOf(id);
  if (!found) {
    close(false);
    return;
  }
  title.textContent = found.source.matches('.claim') ? 'Claim' : 'Statement';
  body.replaceChildren(found.copy);
  const claim = found.source.matches('.card') && found.source.closest('.claim[id]');
  if (claim) {
    const link = document.createElement('a');
    link.className = 'ev';
    link.href = '#' + claim.id;
    link.textContent = 'The whole claim: ' + claim.querySelector('h3').firstElementChild.textContent;
    const line = document.createElement('p');
    line.append(link);
    body.prepend(line);
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
    document.dispatchEvent(new CustomEvent('stemma:set', { detail: { at: id } }));
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
