/* What every page does besides being read: "/" goes to the search field, tables sort and filter, names have previews.
   Nothing is only here: without this script the same tables and pages stand as they are. */
(() => {
  'use strict';
  const me = document.currentScript, say = me.dataset, root = new URL('../', me.src).href;
  const address = new URLSearchParams(location.search);
  const compare = new Intl.Collator(document.documentElement.lang).compare;
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const remember = (name, value) => {
    if (value) address.set(name, value); else address.delete(name);
    history.replaceState(null, '', (address.size ? '?' + address : location.pathname) + location.hash);
  };
  const textOf = cell => cell?.textContent.trim() ?? '';

  /* "/" goes to the search field, unless the reader is typing or has switched it off on the search page. */
  const isOff = () => { try { return localStorage.getItem('slash') === 'off'; } catch { return false; } };
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isOff()
      || event.target.matches('input, select, textarea')) return;
    event.preventDefault();
    document.querySelector('input[type=search]')?.focus();
  });

  /* Sorting: a button in each head cell; a third press brings back the order of the page. */
  document.querySelectorAll('main table:not(.events)').forEach((table, number) => {
    const heads = [...table.querySelectorAll('thead th')];
    const rows = [...table.querySelectorAll('tbody tr:not(.letter)')].map(row => ({ row, home: row.parentNode }));
    if (rows.length < 6) return;
    const valueOf = (row, column) => {
      const cell = row.cells[column], text = cell?.dataset.sort ?? textOf(cell?.querySelector('a') ?? cell);
      return heads[column].classList.contains('number') ? parseFloat(text.replaceAll('.', '').replace(',', '.')) || 0
        : cell?.querySelector('time')?.dateTime ?? text;
    };
    const sort = (column, order) => {
      heads.forEach((head, place) => place === column && order
        ? head.setAttribute('aria-sort', order > 0 ? 'ascending' : 'descending') : head.removeAttribute('aria-sort'));
      const by = ({ row: a }, { row: b }) => {
        const [x, y] = [valueOf(a, column), valueOf(b, column)];
        return order * (typeof x === 'number' ? x - y : compare(x, y));
      };
      (order ? [...rows].sort(by) : rows).forEach(({ row, home }) => (order ? rows[0].home : home).append(row));
      table.querySelectorAll('.letter').forEach(row => { row.hidden = order !== 0; });
    };
    heads.forEach((head, column) => {
      const button = element('button', { type: 'button', className: 'sort' }, ...head.childNodes);
      button.onclick = () => {
        const first = head.classList.contains('number') ? -1 : 1, now = { ascending: 1, descending: -1 }[head.ariaSort] ?? 0;
        const order = now === 0 ? first : now === first ? -first : 0;
        sort(column, order);
        remember('sort', order && `${number}.${column}.${order}`);
      };
      head.append(button);
    });
    const [asked, column, order] = (address.get('sort') ?? '').split('.').map(Number);
    if (asked === number && heads[column]) sort(column, Math.sign(order));
  });

  /* Filters over all tables that have a head cell with data-filter. */
  const tables = [...document.querySelectorAll('table:has([data-filter])')];
  const rows = tables.flatMap(table => {
    const columns = [...table.querySelectorAll('thead th')].map(head => head.dataset.filter);
    return [...table.tBodies].flatMap(body => [...body.rows]).filter(row => row.cells.length === columns.length).map(row => {
      const links = folder => [...row.querySelectorAll(`a[href*="${folder}/"]`)].map(textOf);
      const { type, source, kind } = row.dataset, values = { type: [type], source: [source], kind: [kind], party: [...links('countries'), ...links('organisations')], weapon: links('weapons') };
      columns.forEach((name, place) => {
        const text = textOf(row.cells[place]);
        if (name) values[name] = name === 'year' ? text.match(/\b\d{4}\b/g) ?? [] : [text];
      });
      return { row, values };
    });
  });
  if (rows.length > 7) {
    const status = element('span', { className: 'filter-count' });
    status.setAttribute('role', 'status');
    let common = tables[0].parentNode;
    while (!tables.every(table => common.contains(table)) || common.matches('.scroll, details')) common = common.parentNode;
    const groupOf = table => { while (table.parentNode !== common) table = table.parentNode; return table; };
    const groups = [...new Set(tables.map(groupOf))];
    const choices = ['year', 'type', 'party', 'weapon', 'modality', 'source', 'kind'].flatMap(name => {
      const values = [...new Set(rows.flatMap(({ values }) => values[name] ?? []))].filter(Boolean).sort(compare);
      if (values.length < 2) return [];
      if (name === 'year') values.reverse();
      const choice = element('select', { name }, new Option(say.all, ''), ...values.map(value => new Option(value)));
      choice.value = address.get(name) ?? '';
      if (choice.selectedIndex < 0) choice.value = '';
      choice.onchange = () => { remember(name, choice.value); filter(); };
      return [choice];
    });
    const filter = () => {
      const wanted = choices.filter(choice => choice.value);
      let shown = 0;
      rows.forEach(({ row, values }) => {
        row.hidden = !wanted.every(choice => values[choice.name]?.includes(choice.value));
        shown += !row.hidden;
      });
      groups.forEach(group => {
        const isEmpty = wanted.length > 0 && !group.querySelector('tbody tr:not([hidden], .letter)');
        group.hidden = isEmpty;
        if (group.previousElementSibling?.matches('h3')) group.previousElementSibling.hidden = isEmpty;
        if (wanted.length && group.matches('details')) group.open = !isEmpty;
      });
      status.textContent = wanted.length ? say.shown.replace('{shown}', shown).replace('{count}', rows.length) : '';
    };
    const bar = element('form', { className: 'filters' },
      ...choices.map(choice => element('label', {}, say[choice.name] + ' ', choice)), status);
    bar.setAttribute('aria-label', say.filter);
    const before = groups[0].previousElementSibling;
    (before?.matches('h3') ? before : groups[0]).before(bar);
    filter();
  }

  /* Previews of names: what the index of the search knows of a page, after a while on its link. */
  const card = element('div', { id: 'preview', hidden: true });
  card.setAttribute('role', 'tooltip');
  document.body.append(card);
  let link, title, timer;
  const hide = () => {
    clearTimeout(timer);
    if (!link) return;
    if (title) link.title = title;
    link.removeAttribute('aria-describedby');
    link = undefined;
    card.hidden = true;
  };
  const ready = () => window.archiveIndex ?? new Promise((resolve, reject) => document.head.append(
    element('script', { src: root + 'assets/index.js', onload: () => resolve(window.archiveIndex), onerror: reject })));
  const show = async target => {
    const path = target.href.slice(root.length).replace(/#.*/, '');
    const index = await ready(), one = await index.page(path), { sentences } = await index.open();
    if (!one || target !== link) return;
    card.replaceChildren(element('b', {}, one.name),
      element('span', {}, [one.label, one.what, sentences.replace('{count}', one.weight)].filter(Boolean).join(' · ')));
    card.hidden = false;
    const box = target.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8));
    const top = box.bottom + card.offsetHeight + 4 > innerHeight ? box.top - card.offsetHeight : box.bottom;
    card.style.left = left + scrollX + 'px';
    card.style.top = top + scrollY + 'px';
    title = target.title;
    target.removeAttribute('title');
    target.setAttribute('aria-describedby', 'preview');
  };
  const enter = event => {
    if (event.pointerType === 'touch') return;
    const target = event.target.closest?.('main a, #preview');
    if (target && target === link || target === card) { clearTimeout(timer); return; }
    clearTimeout(timer);
    if (!target || !/^(?!articles|timeline)[^/]+\/[^/]+\.html$/.test(target.href.slice(root.length).replace(/#.*/, ''))) {
      timer = setTimeout(hide, 200);
      return;
    }
    timer = setTimeout(() => { hide(); link = target; show(target).catch(hide); }, 400);
  };
  document.addEventListener('pointerover', enter);
  document.addEventListener('focusin', enter);
  document.addEventListener('keydown', event => event.key === 'Escape' && hide());
})();
