// What chance makes of the income of a path's months: core/model.md#uncertain-income and
// core/model.md#random-numbers.

const [multiplier0, multiplier1] = [0xd2511f53n, 0xcd9e8d57n];
const [weyl0, weyl1] = [0x9e3779b9n, 0xbb67ae85n];
const mask = 0xffffffffn;

/** Four words of Philox4x32-10. */
export function philox(counter, key) {
  let [c0, c1, c2, c3] = counter.map(BigInt);
  let [k0, k1] = key.map(BigInt);
  for (let round = 0; round < 10; round += 1) {
    const [left, right] = [multiplier0 * c0, multiplier1 * c2];
    [c0, c1, c2, c3] = [(right >> 32n) ^ c1 ^ k0, right & mask, (left >> 32n) ^ c3 ^ k1, left & mask];
    [k0, k1] = [(k0 + weyl0) & mask, (k1 + weyl1) & mask];
  }
  return [c0, c1, c2, c3].map(Number);
}

const halves = (whole) => [Number(BigInt(whole) & mask), Number(BigInt(whole) >> 32n)];

/** Income by month as a multiple of its trend. */
export class Income {
  constructor({ sigma, persistence, enter, leave }, seed, path) {
    Object.assign(this, { sigma, persistence, enter, leave, key: halves(seed), path: halves(path), months: [] });
  }

  at(k) {
    while (this.months.length <= k) this.months.push(this.#next(this.months.length));
    const { inWork, z } = this.months[k];
    return inWork ? Math.exp(this.sigma * z - this.sigma ** 2 / 2) : 0;
  }

  #next(k) {
    const [w0, w1, w2] = philox([k, ...this.path, 0], this.key);
    const bits = (BigInt(w0) << 21n) + BigInt(w1 >>> 11);
    const shock = normalQuantile(Math.min((Number(bits) + 0.5) / 2 ** 53, 1 - 2 ** -53));
    if (k === 0) return { inWork: true, z: shock };
    const { inWork, z } = this.months[k - 1];
    const changes = (w2 + 0.5) / 2 ** 32 < (inWork ? this.enter : this.leave);
    return { inWork: inWork !== changes, z: this.persistence * z + Math.sqrt(1 - this.persistence ** 2) * shock };
  }
}

// AS 241, PPND16: numerators and denominators from the constant on.
const middle = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];
const tail = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const farTail = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

const quotient = ([over, under], r) => {
  const value = (coefficients) => coefficients.reduceRight((total, each) => total * r + each, 0);
  return value(over) / value(under);
};

/** The quantile of the standard normal distribution. */
export function normalQuantile(u) {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) return q * quotient(middle, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(Math.min(u, 1 - u)));
  return Math.sign(q) * (r <= 5 ? quotient(tail, r - 1.6) : quotient(farTail, r - 5));
}
