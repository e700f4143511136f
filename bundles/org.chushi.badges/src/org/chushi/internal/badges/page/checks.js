// Looks at a badge: its kind, its signature, its issuer, its days, what became of it. Each check is [standing, words].

const DAY = 86_400_000;
const CURRENT = 31 * DAY;
const PURPOSES = ['revocation', 'suspension'];

const typed = (thing, type) => list(thing?.type).includes(type);

const moment = said => typeof said === 'string' && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(said) ? Date.parse(said) : NaN;

const day = time => new Date(time).toISOString().slice(0, 10);

const days = (badge, now) => {
  const [from, until] = [badge.validFrom ?? badge.issuanceDate, badge.validUntil ?? badge.expirationDate];
  if (from !== undefined && Number.isNaN(moment(from)) || until !== undefined && Number.isNaN(moment(until))) {
    return ['bad', words.noDays];
  }
  if (from !== undefined && now < moment(from)) {
    return ['bad', words.notYet];
  }
  return until !== undefined && now > moment(until) ? ['bad', words.expired] : ['good', words.inTime];
};

// a signature may say until when it counts (Data Integrity 1.0, section 2.1); one that says it in no date counts no more
const over = (document, now) => list(document.proof).some(proof => proof?.expires !== undefined && !(now <= moment(proof.expires)));

const issuer = async (signature, team) => {
  const print = await thumbprint(signature.key.bytes);
  const known = team.find(key => key.id === print);
  if (known) {
    return known.trusted ? ['good', words.ours(known.name)] : ['bad', words.distrusted(known.name)];
  }
  return ['open', words.compare(print.replace(/(.{4})(?=.)/g, '$1 '))];
};

// W3C Bitstring Status List 1.0; undefined when it is no list whose signature holds
const readList = async credential => {
  const signature = typed(credential, 'BitstringStatusListCredential') ? await checkSignature(credential) : {};
  const made = moment(credential.validFrom);
  if (signature.standing !== 'signed' || Number.isNaN(made)) {
    return undefined;
  }
  const until = moment(credential.validUntil);
  return {over: now => over(credential, now), id: idOf(credential), issuer: idOf(credential.issuer), purpose: list(credential.credentialSubject?.statusPurpose)[0],
    made, until: Number.isNaN(until) ? made + CURRENT : until, encoded: credential.credentialSubject?.encodedList};
};

const bit = async (encoded, place) => {
  const bytes = await inflate(fromBase64url(encoded.slice(1)), 'gzip', 8 << 20);
  const index = /^\d{1,9}$/.test(place) ? Number(place) : Infinity;
  if (encoded[0] !== 'u' || bytes.length < 16_384 || index >= bytes.length * 8) {
    throw new Error('no such place');
  }
  return (bytes[index >> 3] & (0x80 >> (index & 7))) !== 0;
};

const status = async (badge, entry, lists, now) => {
  const {statusPurpose: purpose, statusListCredential: address, statusListIndex: place, statusSize: size = 1} = entry;
  if (!typed(entry, 'BitstringStatusListEntry') || !PURPOSES.includes(purpose) || size !== 1) {
    return ['open', words.otherStatus];
  }
  const found = lists.filter(l => l.issuer === idOf(badge.issuer) && l.purpose === purpose && (l.id === '' || l.id === address))
    .sort((a, b) => b.made - a.made)[0];
  if (!found) {
    return ['open', /^https?:/.test(address) ? words.noList[purpose](address) : words.noListAnywhere[purpose]];
  }
  const current = now >= found.made && now <= found.until && !found.over(now);
  try {
    if (await bit(found.encoded, String(place)) && (current || purpose === 'revocation')) {
      return ['bad', words.fallen[purpose](day(found.made))];
    }
    return current ? ['good', words.stands[purpose](day(found.made))] : ['open', words.oldList[purpose](day(found.made))];
  } catch {
    return ['open', words.brokenList[purpose]];
  }
};

const check = async (badge, lists, team, now) => {
  const kind = typed(badge, 'VerifiableCredential') && (typed(badge, 'OpenBadgeCredential') || typed(badge, 'AchievementCredential'));
  const checks = [kind ? ['good', words.kind] : ['bad', words.otherKind]];
  const signature = await checkSignature(badge);
  const standings = {none: 'bad', altered: 'bad', other: 'bad', unknown: 'open', signed: 'good'};
  checks.push([standings[signature.standing], words[signature.standing](signature.what)]);
  if (signature.standing === 'signed') {
    checks.push(await issuer(signature, team));
  }
  if (over(badge, now)) {
    checks.push(['bad', words.signatureOver]);
  }
  checks.push(days(badge, now));
  for (const entry of list(badge.credentialStatus).slice(0, 10)) {
    checks.push(await status(badge, entry ?? {}, lists, now));
  }
  return checks;
};
