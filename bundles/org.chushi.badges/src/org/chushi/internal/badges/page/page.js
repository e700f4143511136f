// Takes what is brought, shows what came of it. Text goes into the page as text, never as markup.

const team = JSON.parse(document.getElementById('team').textContent);
const brought = {badge: undefined, lists: []};
const MOST = 16 << 20;
const marks = {good: '✔', open: '?', bad: '✘'};

const element = (name, style, ...content) => {
  const made = document.createElement(name);
  made.className = style;
  made.append(...content);
  return made;
};

const both = ([zh, en]) => {
  const english = element('span', 'en', en);
  english.lang = 'en';
  return [element('span', 'zh', zh), english];
};

const fact = (label, value) => [element('dt', '', ...both(label)), element('dd', '', value)];

const holder = badge => {
  const subject = badge.credentialSubject ?? {};
  const named = list(subject.identifier).find(one => one?.hashed === false && typeof one.identityHash === 'string');
  return named?.identityHash ?? idOf(subject);
};

const plain = value => typeof value === 'string' ? value : '';

const tell = (standing, title, ...content) => {
  document.body.dataset.standing = standing;
  const result = document.getElementById('result');
  result.replaceChildren(element('p', `verdict ${standing}`, element('span', 'mark', marks[standing]), element('span', '', ...both(title))), ...content);
  result.hidden = false;
};

const show = (badge, checks) => {
  const standings = checks.map(([standing]) => standing);
  const worst = standings.includes('bad') ? 'bad' : standings.includes('open') ? 'open' : 'good';
  const achievement = badge.credentialSubject?.achievement ?? {};
  const until = badge.validUntil ?? badge.expirationDate;
  const facts = element('dl', '',
    ...fact(words.holder, holder(badge)),
    ...fact(words.issuer, plain(badge.issuer?.name) || idOf(badge.issuer)),
    ...fact(words.number, plain(achievement.humanCode)),
    ...fact(words.from, plain(badge.validFrom ?? badge.issuanceDate).slice(0, 10)),
    ...fact(words.until, until === undefined ? words.forEver.join(' ') : plain(until).slice(0, 10)));
  const lines = element('ul', '', ...checks.map(([standing, said]) =>
    element('li', standing, element('span', 'mark', marks[standing]), element('span', '', ...both(said)))));
  const unchecked = checks[1][0] === 'open';
  tell(worst, worst === 'open' && unchecked ? words.unchecked : words[worst], element('h2', '', plain(achievement.name) || plain(badge.name)), facts, lines);
};

const look = async () => {
  const read = await Promise.all(brought.lists.map(readList));
  if (brought.badge) {
    const checks = await check(brought.badge, read.filter(one => one), team, Date.now());
    if (read.includes(undefined)) {
      checks.push(['open', words.badList]);
    }
    show(brought.badge, checks);
  }
};

// Where the page lies on a server, the lists of its team beside it are fetched, whatever address a badge names: so nobody
// learns from a badge of theirs that it was looked at, and a team that moved finds its lists. A page in a file fetches nothing.
const fetchLists = async badge => {
  const did = idOf(badge.issuer);
  const key = keyOf(`${did}#${did.slice('did:key:'.length)}`);
  const print = key && location.protocol.startsWith('http') ? await thumbprint(key.bytes) : '';
  for (const purpose of team.some(known => known.id === print) ? PURPOSES : []) {
    try {
      const address = new URL(`${purpose}-${print.slice(0, 12)}.json`, location.href);
      brought.lists.push(await (await fetch(address, {cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer'})).json());
    } catch {
      // the check then says that the list is not at hand
    }
  }
};

const take = async things => {
  try {
    for (const thing of (await things).flat()) {
      if (typed(thing, 'BitstringStatusListCredential')) {
        brought.lists.push(thing);
      } else {
        brought.badge = thing;
        await fetchLists(thing);
      }
    }
    if (brought.badge) {
      await look();
    } else {
      tell('open', words.onlyList);
    }
  } catch (problem) {
    tell('bad', problem.words ?? words.unread);
  }
};

// one thing after the other: what came last is what is shown
let before = Promise.resolve();
const bring = things => before = before.then(() => take(things));

const fromDisk = async file => {
  if (file.size > MOST) {
    throw Object.assign(new Error('too large'), {words: words.large});
  }
  return fromFile(new Uint8Array(await file.arrayBuffer()));
};

const bringFiles = files => bring(Promise.all([...files].map(fromDisk)));

const field = document.getElementById('pasted');
document.getElementById('files').addEventListener('change', event => bringFiles(event.target.files));
document.getElementById('check').addEventListener('click', () => bring(fromText(field.value)));
document.addEventListener('dragover', event => event.preventDefault());
document.addEventListener('drop', event => {
  event.preventDefault();
  bringFiles(event.dataTransfer.files);
});
const arrive = () => location.hash.length > 1 && bring(fromFragment(location.hash.slice(1)));
window.addEventListener('hashchange', arrive);
arrive();
