/* The search page: looks up what is typed and lists it. The query, the kind and the year stand in the address. */
(() => {
  'use strict';
  const { root, words, subjects, articles, open, purse } = window.archiveIndex;
  /* After so many milliseconds the letters typed so far are looked up, with little to load; after so many more without a
     key they are taken for the query. */
  const SOON = 80, REST = 400, nothing = { left: 0, typing: {} };
  const [form, status, results, lists, key] = ['search-form', 'search-status', 'search-results', 'search-lists', 'search-key']
    .map(id => document.getElementById(id));
  const { q, kind, year } = form.elements;
  let rounds = 0, latest = 0, length = 0, timer, allowance;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /* The text with its hits marked; of a long one, the part around the first. */
  const marked = ({ text, marks }) => {
    const from = marks[0]?.start > 120 ? text.indexOf(' ', marks[0].start - 80) + 1 : 0;
    const to = text.length > from + 280 ? text.lastIndexOf(' ', from + 260) : text.length;
    const pieces = [from ? '… ' : ''];
    let place = from;
    for (const { start, end } of marks) {
      if (end > to) break;
      /* Words side by side are one mark. */
      const last = pieces.at(-1), gap = text.slice(place, start);
      if (last.nodeName && /^[\s-]*$/.test(gap)) last.append(gap + text.slice(start, end));
      else pieces.push(gap, element('mark', {}, text.slice(start, end)));
      place = end;
    }
    pieces.push(text.slice(place, to), to < text.length ? ' …' : '');
    return pieces;
  };

  const link = (href, ...children) => element('a', { href: root + href }, ...children);
  const joined = parts => parts.filter(Boolean).join(' · ');

  const subjectItem = (one, sentences) => element('li', {},
    link(one.page, one.name),
    element('span', { className: 'search-what' }, joined([one.label, one.what, sentences.replace('{count}', one.weight)])));

  const articleItem = one => element('li', {},
    link(one.page, ...marked(one.heading)),
    element('span', { className: 'search-what' }, joined([one.date, one.source])),
    ...one.sentences.map(passage => element('p', {}, link(one.page + passage.anchor, ...marked(passage)))));

  const section = (title, items, ...after) => items.length
    ? [element('section', {}, element('h2', {}, title), element('ol', { className: 'search-list' }, ...items), ...after)] : [];

  /* Puts `items` where the results stand; who is on one of them with the keyboard stays there. */
  const replace = items => {
    const held = results.contains(document.activeElement) && document.activeElement.href;
    results.replaceChildren(...items);
    if (held) ([...results.querySelectorAll('a')].find(one => one.href === held) ?? q).focus();
  };

  const show = async (isTyping = false) => {
    const search = ++latest, query = words(q.value);
    length = q.value.length;
    const choice = { year: year.value, rounds, isTyping, allowance: allowance ??= purse() };
    if (!isTyping) allowance = undefined;
    /* One letter of a further word says too little to load anything for it. */
    else if (query.length > 1 && query.at(-1).word.length === 1) choice.allowance = nothing;
    const address = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();
    history.replaceState(null, '', address ? '?' + address : location.pathname);
    lists.hidden = query.length > 0;
    if (!query.length) {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    try {
      const { sentences } = await open();
      const isShort = query.length === 1 && query[0].word.length === 1;
      const named = kind.value === 'article' ? [] : await subjects(query, choice);
      /* While somebody types, articles may cost something only where nothing else is found. */
      if (isTyping && named.length) choice.allowance = nothing;
      const written = isShort || kind.value && kind.value !== 'article' ? { hits: [] } : await articles(query, choice);
      if (search !== latest) return;
      const fitting = named.filter(one => (!kind.value || one.kind === kind.value) && (!year.value || one.inYear(year.value)));
      const shown = fitting.slice(0, kind.value ? 50 : 8);
      const isOpen = written.isMore && !written.hits.length;
      if (isTyping && isOpen && !shown.length) return;
      const more = element('button', { type: 'button', onclick: () => { rounds++; show(); } }, results.dataset.more);
      replace([
        ...section(results.dataset.subjects, shown.map(one => subjectItem(one, sentences))),
        ...section(results.dataset.articles, written.hits.map(articleItem), ...written.isMore ? [more] : []),
        ...isOpen && !isTyping ? [more] : []]);
      const count = (list, isMore) => list.length + (isMore ? '+' : '');
      status.textContent = results.children.length
        ? status.dataset.count.replace('{names}', count(shown, fitting.length > shown.length))
          .replace('{articles}', count(written.hits, written.isMore))
        : status.dataset.none.replace('{query}', q.value.trim());
    } catch {
      if (search === latest) status.textContent = status.dataset.failed;
    }
  };

  const start = () => {
    clearTimeout(timer);
    rounds = 0;
    show();
  };
  const type = () => {
    clearTimeout(timer);
    rounds = 0;
    timer = setTimeout(() => {
      show(true);
      timer = setTimeout(() => show(), REST);
    }, SOON);
  };

  /* What comes in one piece, unless a keyboard composes it, was pasted and is a whole query. */
  const isTyped = event => {
    const before = length;
    length = q.value.length;
    return event.target === q && (event.isComposing || Math.abs(length - before) < 2);
  };
  form.addEventListener('input', event => event.target !== key && (isTyped(event) ? type : start)());
  form.addEventListener('submit', event => { event.preventDefault(); start(); });

  /* Up and down go from the field to the results and back; Escape returns to the field, and there empties it. */
  document.addEventListener('keydown', event => {
    const links = [...results.querySelectorAll('li > a, li > p > a')], place = links.indexOf(document.activeElement);
    const inField = document.activeElement === q;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && (inField || place >= 0)) {
      event.preventDefault();
      (links[place + step] ?? (step < 0 ? q : links[place]) ?? q).focus();
    } else if (event.key === 'Escape' && place >= 0) {
      q.focus();
    } else if (event.key === 'Escape' && inField && q.value) {
      event.preventDefault();
      q.value = '';
      start();
    }
  });

  /* The short-cut of every page can be switched off here; site.js asks for it. */
  try { key.checked = localStorage.getItem('slash') !== 'off'; } catch { key.closest('p').hidden = true; }
  key.addEventListener('change', () => localStorage.setItem('slash', key.checked ? 'on' : 'off'));

  const asked = new URLSearchParams(location.search);
  q.value = asked.get('q') ?? '';
  kind.value = asked.get('kind') ?? '';
  year.value = asked.get('year') ?? '';
  if (!q.value) q.focus();
  open().catch(() => {});
  show();
})();
