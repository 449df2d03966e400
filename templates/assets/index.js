/* Reads the index of the search: archiveIndex.subjects(words, …) and archiveIndex.articles(words, …) find what holds the
   words, archiveIndex.page(path) what is known of one page. The index is cut into scripts, because pages opened from a
   folder may load nothing else; each calls archiveShard with its text. Its form is told in Rendering/Search. */
(() => {
  'use strict';
  const root = new URL('../', document.currentScript.src).href;
  const shards = {}, waiting = {};
  /* A search reads so many shards besides the directory, and of those so many for words. */
  const MOST_SHARDS = 8, MOST_WORDS = 3, FEWEST_TEXTS = 3;

  /* What one query may load. On the way to it each letter typed is a query too, but may take little of that. */
  const purse = () => ({ left: MOST_SHARDS, typing: { words: 3, texts: 2 } });
  const take = (kind, place, allowance, isTyping) => {
    if (!allowance || shards[`${kind}-${place}`]) return true;
    if (isTyping ? !allowance.typing[kind] : allowance.left <= (kind === 'words' ? FEWEST_TEXTS : 0)) return false;
    allowance.left--;
    if (isTyping) allowance.typing[kind]--;
    return true;
  };

  window.archiveShard = (name, text) => waiting[name](text);

  const load = (name, version) => shards[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    waiting[name] = resolve;
    script.onerror = () => { delete shards[name]; reject(new Error(name)); };
    script.src = `${root}search/${name}.js${version ? '?v=' + version : ''}`;
    document.head.append(script);
  });

  /* The words of a text as the index holds them: without marks, case and hyphens. */
  const WORD = /(?:[\p{L}\p{M}][-\u2010\u2011](?=\p{N})|\p{N}(?:[.,](?=\p{N})|[-\u2010\u2011](?=\p{L}))|[\p{L}\p{M}\p{N}])+/gu;
  const fold = word => word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðøħıłŧ]/g, letter => 'ddohilt'['đðøħıłŧ'.indexOf(letter)]).replace(/[^a-z0-9]/g, '').slice(0, 24);
  const words = text => [...text.matchAll(WORD)]
    .map(match => ({ text: match[0], word: fold(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(match => match.word);

  /* Ascending numbers: distances, each of digits to the base 30 and a last one to the base 55. */
  const numbers = code => {
    const list = [];
    let next = 0, rest = 0;
    for (let place = 0; place < code.length; place++) {
      const digit = code.charCodeAt(place);
      if (digit >= 97) { rest = rest * 30 + digit - 96; continue; }
      list.push(next += rest * 55 + digit - 37);
      next++;
      rest = 0;
    }
    return list;
  };

  let opened;
  const open = () => opened ??= load('directory').then(text => {
    const lines = text.trimEnd().split('\n');
    const kinds = lines.filter(line => line[0] === '=').map(line => line.slice(1).split('\t'))
      .map(([name, label, folder]) => ({ name, label, folder }));
    const years = lines[5].split(',').map(part => part.split(' ')).map(([year, first]) => ({ year, first: +first }));
    const directory = {
      version: lines[0], list: lines[1].split(' '), keys: lines[2].split(','), starts: numbers(lines[3]),
      count: +lines[4], years, sentences: lines[6], kinds,
    };
    directory.known = lines.filter(line => line[0] === '*').map(line => subject(line, directory));
    return directory;
  });

  const subject = (line, { kinds, years }) => {
    const [kind, name, what = '', weight, marks = '', page, others] = line.slice(1).split('\t');
    const { label, folder, name: kindName } = kinds[kind];
    const inYear = year => {
      const place = years.findIndex(one => one.year === year);
      return place >= 0 && (parseInt(marks[place >> 2] ?? '0', 16) >> (place & 3) & 1) === 1;
    };
    return {
      kind: kindName, label, name, what, weight: +weight, inYear,
      page: (page || `${folder}/${words(name).map(one => one.word).join('-')}`) + '.html',
      names: [name, ...(others ? others.split(';') : [])],
    };
  };

  /* The last of the ascending `list` that is not above `value`. */
  const lastUpTo = (list, value) => {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] <= value) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  };

  /* The shards in which `key`, or what begins with it, stands. */
  const places = ({ keys }, key, isPrefix) => {
    const place = lastUpTo(keys, key);
    return isPrefix && keys[place + 1]?.startsWith(key) ? [place, place + 1] : [place];
  };

  /* The articles under one key or under all that begin with it; of a list that was cut, any behind `horizon` may do. */
  const union = codes => {
    const all = new Set();
    let horizon = Infinity;
    for (const code of codes) {
      const list = numbers(code.replace('!', ''));
      list.forEach(one => all.add(one));
      if (code.endsWith('!')) horizon = Math.min(horizon, list.at(-1));
    }
    return { all, has: article => article > horizon || all.has(article) };
  };

  /* What a shard holds of `word`, alone or before `next`. A whole word goes before those that only begin so. */
  const scan = (text, word, next, isPrefix) => {
    const whole = [], begun = [], wanted = next ?? word;
    let head = '';
    for (const line of text.split('\n')) {
      if (line[0] === '*' || line === '') continue;
      const isPair = line[0] === ' ', [own, code] = line.slice(isPair ? 1 : 0).split(' ');
      if (!isPair) head = own;
      if (!code || isPair !== (next !== undefined) || isPair && head !== word) continue;
      if (own === wanted) whole.push(code); else if (isPrefix && own.startsWith(wanted)) begun.push(code);
    }
    return whole.length ? whole : begun;
  };

  const matches = (word, query, isLast) => word === query || isLast && word.startsWith(query);

  /* How well a subject's names fit the words typed; 0 if they don't. */
  const fit = (one, query) => {
    const joined = query.map(part => part.word).join('');
    let best = 0;
    one.names.forEach((name, place) => {
      const own = words(name), text = own.map(part => part.word).join('');
      const all = query.every((part, number) =>
        own.some(word => matches(word.word, part.word, number === query.length - 1)));
      if (!all && !text.startsWith(joined)) return;
      const accents = query.filter(part => own.some(word => word.text.toLowerCase() === part.text.toLowerCase())).length;
      best = Math.max(best, 1 + (place === 0) + (text === joined ? 8 : text.startsWith(joined) ? 4 : 0)
        + 2 * accents / query.length);
    });
    return best;
  };

  /* The subjects whose names hold every word of the query, the best first. While somebody types, those of the directory
     will do, if there are any. */
  const subjects = async (query, { allowance, isTyping } = {}) => {
    const directory = await open();
    const found = new Map();
    const add = one => {
      const score = fit(one, query);
      if (score) found.set(one.page, { ...one, score });
    };
    directory.known.forEach(add);
    const [first, second] = query;
    const [place] = places(directory, second ? `${first.word} ${second.word}` : first.word, true);
    if ((first.word.length > 2 || second) && !(isTyping && found.size) && take('words', place, allowance, isTyping)) {
      const text = await load(`words-${place}`, directory.version);
      text.split('\n').forEach(line => { if (line[0] === '*') add(subject(line, directory)); });
    }
    return [...found.values()].sort((a, b) => b.score - a.score || b.weight - a.weight || (a.page < b.page ? -1 : 1));
  };

  /* The articles that may hold the query, the newest first: those with its words side by side, then, if they are few,
     those that hold them anywhere. A word that would take a shard too many is left to `read`. */
  const candidates = async (query, directory, used, mayTake) => {
    const look = async (word, next, isPrefix) => {
      const codes = [];
      for (const place of places(directory, next === undefined ? word : `${word} ${next}`, isPrefix)) {
        if (codes.length) break;
        if (!used.has(place) && used.size === MOST_WORDS || !mayTake('words', place)) return [];
        used.add(place);
        codes.push(...scan(await load(`words-${place}`, directory.version), word, next, isPrefix));
      }
      return [union(codes)];
    };
    const inAll = lists => {
      const shortest = lists.reduce((best, one) => best && best.all.size <= one.all.size ? best : one, undefined);
      return [...shortest?.all ?? []].filter(article => lists.every(one => one.has(article))).sort((a, b) => a - b);
    };
    const last = query.length - 1, found = [];
    for (let place = 0; place < last; place++) {
      found.push(...await look(query[place].word, query[place + 1].word, place + 1 === last));
    }
    const near = inAll(found);
    if (last && near.length > 7) return near;
    found.length = 0;
    for (const part of [...query].sort((a, b) => b.word.length - a.word.length)) {
      found.push(...await look(part.word, undefined, part === query[last]));
    }
    return [...new Set([...near, ...inAll(found)])];
  };

  const decode = (code, list) => {
    const digit = place => {
      const value = code.charCodeAt(place);
      return value - 37 - (value > 92) - (value > 94) - (value > 96);
    };
    let text = '';
    for (let place = 0; place < code.length;) {
      const end = code[place] === '^' ? code.indexOf(' ', place) + 1 || code.length : place + 2;
      text += code[place] === '^' ? code.slice(place + 1, end) : list[digit(place) * 87 + digit(place + 1)] + ' ';
      place = end;
    }
    return text.trimEnd();
  };

  /* Where a passage holds the query: all of it side by side, or else each of its words. */
  const mark = (text, query) => {
    const own = words(text), last = query.length - 1;
    const holds = (place, number) => own[place] && matches(own[place].word, query[number].word, number === last);
    const starts = own.map((_, place) => place).filter(place => query.every((_, number) => holds(place + number, number)));
    const held = new Set(), marks = [];
    own.forEach((word, place) => query.forEach((part, number) => {
      if (!holds(place, number)) return;
      held.add(number);
      const inPhrase = starts.some(start => start === place - number);
      if (!starts.length || inPhrase) marks.push({ ...word, isTyped: word.text.toLowerCase() === part.text.toLowerCase() });
    }));
    const typed = marks.filter(one => one.isTyped).length / (marks.length || 1);
    return { text, held, marks, score: held.size * 4 + (starts.length ? 3 : 0) + typed * 2 };
  };

  /* The article of a record, if it holds every word of the query: its title and the two sentences that hold most. */
  const read = (record, article, query, list) => {
    const [head, title, ...paragraphs] = record.split('\n');
    const [page, start, date, source] = head.replace(/^#/, '').split('\t');
    let [paragraph, sentence] = start.split('-').map(Number);
    const passages = [];
    for (const line of paragraphs) {
      for (const code of line.split('\t')) {
        if (code) passages.push({ anchor: `#s${paragraph}-${sentence}`, ...mark(decode(code, list), query) });
        sentence++;
      }
      paragraph++;
      sentence = 1;
    }
    const heading = mark(decode(title, list), query);
    if (new Set([heading, ...passages].flatMap(one => [...one.held])).size < query.length) return [];
    const best = passages.filter(one => one.held.size).sort((a, b) => b.score - a.score).slice(0, 2);
    const enough = best.filter(one => one.held.size === best[0].held.size).sort((a, b) => passages.indexOf(a) - passages.indexOf(b));
    const score = Math.max(heading.score + 1, best[0]?.score ?? 0);
    return [{ article, page: page + '.html', date, source, heading, sentences: enough, score }];
  };

  /* The articles that hold the query, the best first; each further round reads the texts of some more. */
  const articles = async (query, { year, rounds = 0, allowance, isTyping }) => {
    const directory = await open(), used = new Set();
    let isMore = false;
    const mayTake = (kind, place) => {
      const may = take(kind, place, allowance, isTyping);
      isMore ||= !may;
      return may;
    };
    const found = await candidates(query, directory, used, mayTake);
    const place = directory.years.findIndex(one => one.year === year);
    const [first, end] = year ? [directory.years[place]?.first ?? 0, place < 0 ? 0 : directory.years[place + 1]?.first ?? Infinity] : [0, Infinity];
    const allowed = (rounds + 1) * MOST_SHARDS - used.size, texts = new Map();
    for (const article of found) {
      if (article < first || article >= end) continue;
      const shard = lastUpTo(directory.starts, article);
      texts.set(shard, [...texts.get(shard) ?? [], article]);
    }
    /* Of the newest shards, first those that hold most. */
    const order = [...texts], newest = order.splice(0, 40).sort((a, b) => b[1].length - a[1].length);
    isMore ||= texts.size > allowed;
    const chosen = [];
    for (const one of [...newest, ...order]) if (chosen.length < allowed && mayTake('texts', one[0])) chosen.push(one);
    const hits = await Promise.all(chosen.map(async ([shard, held]) => {
      const records = (await load(`texts-${shard}`, directory.version)).split('\n#');
      return held.flatMap(article => read(records[article - directory.starts[shard]], article, query, directory.list));
    }));
    const sorted = hits.flat().sort((a, b) => b.score - a.score || a.article - b.article);
    const shown = 20 * (rounds + 1);
    return { hits: sorted.slice(0, shown), isMore: isMore || sorted.length > shown };
  };

  /* The subject whose page stands at `path`. */
  const page = async path => {
    const directory = await open();
    const known = directory.known.find(one => one.page === path);
    if (known) return known;
    const [first, second] = words(path.replace(/^.*\/|\.html$/g, '')).map(one => one.word);
    const [place] = places(directory, second ? `${first} ${second}` : first, false);
    const lines = (await load(`words-${place}`, directory.version)).split('\n').filter(line => line[0] === '*');
    return lines.map(line => subject(line, directory)).find(one => one.page === path);
  };

  window.archiveIndex = { root, words, open, purse, subjects, articles, page };
})();
