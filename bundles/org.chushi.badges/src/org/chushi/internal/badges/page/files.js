// What people bring: JSON, a badge in a picture (PNG) or a drawing (SVG), letters out of a QR code.

const inflate = async (bytes, format, most = 16 << 20) => {
  const parts = [];
  let length = 0;
  for await (const part of new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))) {
    length += part.length;
    if (length > most) {
      throw new Error('too large');
    }
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

const text = bytes => new TextDecoder('utf-8', {fatal: true}).decode(bytes);

// Open Badges 3.0, section 5.3.1: a chunk iTXt with the keyword openbadgecredential
const fromPng = async bytes => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.slice(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    const keyword = data.indexOf(0);
    if (type === 'iTXt' && keyword < 80 && String.fromCharCode(...data.subarray(0, keyword)) === 'openbadgecredential') {
      const language = data.indexOf(0, keyword + 3);
      const content = data.slice(data.indexOf(0, language + 1) + 1);
      return text(data[keyword + 1] === 1 ? await inflate(content, 'deflate') : content);
    }
  }
  return '';
};

// Open Badges 3.0, section 5.3.2: an element credential
const fromSvg = drawing => {
  const document = new DOMParser().parseFromString(drawing, 'image/svg+xml');
  return document.getElementsByTagNameNS('https://purl.imsglobal.org/ob/v3p0', 'credential')[0]?.textContent ?? '';
};

// letters after a #: one thing or several, with a point between them
const fromLetters = async letters => {
  const bytes = fromBase64url(letters);
  try {
    return JSON.parse(text(bytes));
  } catch {
    return JSON.parse(text(await inflate(bytes, 'deflate-raw')));
  }
};

const fromFragment = fragment => Promise.all(fragment.split('.').filter(letters => letters !== '').map(fromLetters));

// all that is in a text somebody pasted, or in a file
const fromText = async said => {
  const trimmed = said.trim().replace(/^\ufeff/, '');
  if (trimmed.startsWith('{')) {
    return [JSON.parse(trimmed)];
  }
  if (trimmed.startsWith('<')) {
    return [JSON.parse(fromSvg(trimmed))];
  }
  return fromFragment(trimmed.slice(trimmed.lastIndexOf('#') + 1));
};

const fromFile = async bytes => bytes[0] === 0x89 && bytes[1] === 0x50 ? [JSON.parse(await fromPng(bytes))] : fromText(text(bytes));
