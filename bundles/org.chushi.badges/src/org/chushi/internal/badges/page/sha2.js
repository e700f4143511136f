// SHA-256 and SHA-512 (FIPS 180-4) for pages that were fetched without TLS, where browsers hide their own.

const sha2 = (() => {

  // the first bits behind the point of the n-th root of p
  const rootBits = (p, n, bits) => {
    const square = BigInt(p) << BigInt(n * bits);
    let low = 0n;
    let high = 1n << BigInt(bits + 10);
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** BigInt(n) <= square) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return BigInt.asUintN(bits, low);
  };

  const primes = [];
  for (let candidate = 2; primes.length < 80; candidate++) {
    if (primes.every(p => candidate % p !== 0)) {
      primes.push(candidate);
    }
  }

  const make = (bits, rounds, [s0, s1, S0, S1]) => {
    const round = primes.slice(0, rounds).map(p => rootBits(p, 3, bits));
    const start = primes.slice(0, 8).map(p => rootBits(p, 2, bits));
    const word = x => BigInt.asUintN(bits, x);
    const turn = (x, n) => (x >> BigInt(n)) | word(x << BigInt(bits - n));
    const small = (x, [a, b, c]) => turn(x, a) ^ turn(x, b) ^ (x >> BigInt(c));
    const big = (x, [a, b, c]) => turn(x, a) ^ turn(x, b) ^ turn(x, c);
    const block = bits * 2;
    const each = bits / 8;

    return message => {
      const length = Math.ceil((message.length + 1 + each * 2) / block) * block;
      const padded = new Uint8Array(length);
      padded.set(message);
      padded[message.length] = 0x80;
      new DataView(padded.buffer).setBigUint64(length - 8, BigInt(message.length) * 8n);
      const view = new DataView(padded.buffer);
      const state = [...start];
      for (let at = 0; at < length; at += block) {
        const w = [];
        for (let i = 0; i < rounds; i++) {
          w.push(i < 16 ? (bits === 32 ? BigInt(view.getUint32(at + i * 4)) : view.getBigUint64(at + i * 8))
            : word(small(w[i - 2], s1) + w[i - 7] + small(w[i - 15], s0) + w[i - 16]));
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < rounds; i++) {
          const one = h + big(e, S1) + ((e & f) ^ (word(~e) & g)) + round[i] + w[i];
          const two = big(a, S0) + ((a & b) ^ (a & c) ^ (b & c));
          [h, g, f, e, d, c, b, a] = [g, f, e, word(d + one), c, b, a, word(one + two)];
        }
        [a, b, c, d, e, f, g, h].forEach((x, i) => { state[i] = word(state[i] + x); });
      }
      return Uint8Array.from({length: bits}, (_, i) => Number((state[Math.floor(i / each)] >> BigInt(bits - 8 - 8 * (i % each))) & 255n));
    };
  };

  return {
    sha256: make(32, 64, [[7, 18, 3], [17, 19, 10], [2, 13, 22], [6, 11, 25]]),
    sha512: make(64, 80, [[1, 8, 7], [19, 61, 6], [28, 34, 39], [14, 18, 41]]),
  };
})();
