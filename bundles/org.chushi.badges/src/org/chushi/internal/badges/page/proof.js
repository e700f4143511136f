// Signatures inside documents: W3C Data Integrity 1.0, cryptosuite eddsa-jcs-2022, keys as did:key.
// Ed25519 comes from the browser, or from noble-ed25519 (above) where the browser has none.

const utf8 = text => new TextEncoder().encode(text);

const base64url = bytes => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fromBase64url = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));

// RFC 8785: names in the order of their UTF-16 units, numbers and strings as JavaScript writes them
const canonical = value => {
  if (Array.isArray(value)) {
    return '[' + value.map(canonical).join(',') + ']';
  }
  if (value !== null && typeof value === 'object') {
    return '{' + Object.keys(value).sort().map(name => canonical(name) + ':' + canonical(value[name])).join(',') + '}';
  }
  if (typeof value === 'string' && !value.isWellFormed?.() && /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value)) {
    throw new Error('a lonely surrogate has no canonical form');
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error('a number beyond all measure has no canonical form');
  }
  return JSON.stringify(value);
};

const LETTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

// multibase base58btc; undefined when it is none
const multibase = text => {
  if (typeof text !== 'string' || !/^z[1-9A-HJ-NP-Za-km-z]{1,200}$/.test(text)) {
    return undefined;
  }
  let number = 0n;
  for (const letter of text.slice(1)) {
    number = number * 58n + BigInt(LETTERS.indexOf(letter));
  }
  const bytes = [];
  for (; number > 0n; number >>= 8n) {
    bytes.unshift(Number(number & 255n));
  }
  return Uint8Array.from([...Array(/^1*/.exec(text.slice(1))[0].length).fill(0), ...bytes]);
};

// the key a proof names and whose it is; undefined when the name is no did:key of Ed25519
const keyOf = method => {
  const [did, fragment, ...more] = typeof method === 'string' ? method.split('#') : [];
  if (!did?.startsWith('did:key:') || did.slice('did:key:'.length) !== fragment || more.length > 0) {
    return undefined;
  }
  const bytes = multibase(fragment);
  return bytes?.length === 34 && bytes[0] === 0xed && bytes[1] === 0x01 ? {did, bytes: bytes.slice(2)} : undefined;
};

const sha256 = async bytes => crypto.subtle ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : sha2.sha256(bytes);

// RFC 7638, as the team's program shows keys: in groups of four
const thumbprint = async key => {
  const jwk = `{"crv":"Ed25519","kty":"OKP","x":"${base64url(key)}"}`;
  return base64url(await sha256(utf8(jwk)));
};

const signedBy = async (signature, message, key) => {
  try {
    const own = await crypto.subtle.importKey('raw', key, {name: 'Ed25519'}, false, ['verify']);
    return await crypto.subtle.verify({name: 'Ed25519'}, own, signature, message);
  } catch {
    hashes.sha512 = sha2.sha512;
    return verify(signature, message, key, {zip215: false});
  }
};

const list = value => value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const idOf = value => typeof value === 'string' ? value : typeof value?.id === 'string' ? value.id : '';

const same = (a, b) => canonical(a) === canonical(b);

// the contexts of a document have to begin with those the proof names (section 3.3.2 of the cryptosuites)
const begins = (whole, start) => same(whole, start) || list(start).every((context, i) => i < list(whole).length && same(list(whole)[i], context));

// what came of one proof: {fits}, {altered} or {unknown}, and the key where there is one
const checkProof = async (document, proof) => {
  const key = keyOf(idOf(proof.verificationMethod));
  if (proof.type !== 'DataIntegrityProof' || proof.cryptosuite !== 'eddsa-jcs-2022' || proof.previousProof !== undefined || !key) {
    return {unknown: `${proof.type ?? ''} ${proof.cryptosuite ?? ''}`.trim()};
  }
  const {proofValue, ...options} = proof;
  const {proof: _, ...bare} = document;
  const signature = multibase(proofValue);
  if (signature?.length !== 64 || proof.proofPurpose !== 'assertionMethod' || options['@context'] !== undefined && !begins(bare['@context'], options['@context'])) {
    return {altered: true, key};
  }
  if (options['@context'] !== undefined) {
    bare['@context'] = options['@context'];
  }
  const message = new Uint8Array(64);
  message.set(await sha256(utf8(canonical(options))), 0);
  message.set(await sha256(utf8(canonical(bare))), 32);
  return await signedBy(signature, message, key.bytes) ? {fits: true, key} : {altered: true, key};
};

// of a document as a whole: none, unknown, altered, or signed by its issuer or by somebody else
const checkSignature = async document => {
  const proofs = list(document.proof).filter(proof => proof !== null && typeof proof === 'object');
  if (proofs.length === 0 || proofs.length > 20) {
    return {standing: 'none'};
  }
  const results = [];
  for (const proof of proofs) {
    results.push(await checkProof(document, proof));
  }
  const own = results.find(result => result.key?.did === idOf(document.issuer));
  if (results.some(result => result.altered)) {
    return {standing: 'altered'};
  }
  if (results.some(result => result.unknown !== undefined)) {
    return {standing: 'unknown', what: results.find(result => result.unknown !== undefined).unknown};
  }
  return own ? {standing: 'signed', key: own.key} : {standing: 'other', key: results[0].key};
};
