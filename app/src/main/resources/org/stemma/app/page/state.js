// What is shown stands in the fragment: "#?status=contested&at=s-1". Any other fragment is the id of a part of the page.
// Other scripts listen to "stemma:state" and ask for changes with "stemma:set".
const read = () => new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');

function publish() {
  document.dispatchEvent(new CustomEvent('stemma:state', { detail: read() }));
}

document.addEventListener('stemma:set', event => {
  const state = read();
  for (const [name, value] of Object.entries(event.detail)) {
    if (value) {
      state.set(name, value);
    } else {
      state.delete(name);
    }
  }
  const text = state.toString();
  history.replaceState(null, '', text ? '#?' + text : location.pathname + location.search);
  publish();
});

addEventListener('hashchange', publish);
document.documentElement.classList.replace('plain', 'live');
// The scripts after this one have to be listening.
addEventListener('DOMContentLoaded', publish);
