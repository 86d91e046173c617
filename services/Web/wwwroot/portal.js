// The few things a circuit cannot do: send a file, watch a drop, bring an element into view.

export function watchDrop(zone, input, page) {
  let depth = 0;
  const over = state => zone.toggleAttribute('data-over', state);
  zone.addEventListener('dragenter', e => { e.preventDefault(); depth++; over(true); });
  zone.addEventListener('dragover', e => e.preventDefault());
  zone.addEventListener('dragleave', () => { if (--depth <= 0) { depth = 0; over(false); } });
  zone.addEventListener('drop', e => {
    e.preventDefault();
    depth = 0;
    over(false);
    take(e.dataTransfer.files);
  });
  input.addEventListener('change', choose);
  // A file that was chosen while the page was still getting ready has had its event already.
  choose();

  function choose() {
    take(input.files);
    input.value = '';
  }

  function take(files) {
    for (const file of files) send(file, zone.dataset, page);
  }
}

let sent = 0;

function send(file, { url, replaces }, page) {
  const id = `${Date.now()}-${++sent}`;
  const form = new FormData();
  if (replaces) form.append('replaces', replaces);
  form.append('file', file, file.name);

  const request = new XMLHttpRequest();
  request.open('POST', url);
  request.setRequestHeader('RequestVerificationToken', document.querySelector('input[name="__RequestVerificationToken"]').value);
  let shown = -1;
  request.upload.addEventListener('progress', e => {
    const percent = e.lengthComputable ? Math.floor(100 * e.loaded / e.total) : 0;
    // The circuit is told every few per cent, not for every packet.
    if (percent >= shown + 4 || percent === 100 && shown !== 100) { shown = percent; page.invokeMethodAsync('Progressed', id, percent); }
  });
  request.addEventListener('load', () => page.invokeMethodAsync('Answered', id, request.status, request.responseText));
  request.addEventListener('error', () => page.invokeMethodAsync('Answered', id, 0, ''));
  page.invokeMethodAsync('Started', id, file.name, file.size);
  request.send(form);
}

export function intoView(element) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

export function focus(element) {
  element?.focus({ preventScroll: false });
}

// The marks are in points of the page; the picture was made with so many dots an inch, so its own size says how large the page is.
export function fitMarks(picture, marks, dpi) {
  marks.setAttribute('viewBox', `0 0 ${picture.naturalWidth * 72 / dpi} ${picture.naturalHeight * 72 / dpi}`);
  const first = marks.querySelector('[data-chosen]');
  const scroller = picture.closest('[data-scroller]');
  if (first && scroller) {
    const offset = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollBy({ top: offset - scroller.clientHeight / 3, behavior: 'auto' });
  }
}

// Editors count lines and columns from 1; a text area counts characters from 0.
export function caretTo(area, line, column) {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const end = Math.max(start + 1, start + (lines[line - 1] ?? '').slice(column - 1).search(/[\s:,}\]]|$/));
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const height = area.scrollHeight / lines.length;
  scrollTo({ top: area.getBoundingClientRect().top + scrollY + height * (line - 1) - innerHeight / 3 });
}
