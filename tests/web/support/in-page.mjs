/** What every document under test is given before its own scripts run, frames too. Each function runs there, not here. */

/** Moves the clock to noon of this day; it goes on from there. What the page itself puts in its place later still counts. */
export function setClock(today) {
  const real = Date.now.bind(Date);
  const moved = Date.parse(`${today}T12:00:00`) - real();
  Date.now = () => real() + moved;
  globalThis.Date = new Proxy(Date, {
    construct: (Real, given, made) => Reflect.construct(Real, given.length > 0 ? given : [Date.now()], made),
    apply: (Real) => new Real(Date.now()).toString(),
  });
}

/** What the visitor reads, in their order. */
export function setLanguages(languages) {
  Object.defineProperty(navigator, "languages", { get: () => languages });
}

/** Gives the document an `atRest()` that waits until nothing it has begun is under way: a question to the engine, a fetch, a frame, a short timer. */
export function watchWork() {
  /** A word being finished or an hour to pass is not waited for; the address follows after less. */
  const SOON = 300;
  const { setTimeout: later, clearTimeout: never, requestAnimationFrame: draw, cancelAnimationFrame: leave } = window;
  const timers = new Set();
  const frames = new Set();
  const questions = new Map();
  let loads = 0;

  window.setTimeout = (run, delay = 0, ...given) => {
    if (delay > SOON || typeof run !== "function") return later(run, delay, ...given);
    const id = later(() => {
      timers.delete(id);
      run(...given);
    }, delay);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    never(id);
  };
  window.requestAnimationFrame = (run) => {
    const id = draw((time) => {
      frames.delete(id);
      run(time);
    });
    frames.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    frames.delete(id);
    leave(id);
  };

  const counted = (owner, name) => {
    const real = owner[name];
    owner[name] = function (...given) {
      loads += 1;
      const result = real.apply(this, given);
      const over = () => (loads -= 1);
      result.then(over, over);
      return result;
    };
  };
  counted(window, "fetch");
  for (const name of ["arrayBuffer", "json", "text"]) counted(Response.prototype, name);

  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      questions.set(this, new Set());
      this.addEventListener("message", ({ data }) => questions.get(this)?.delete(data?.id));
      // One that cannot start answers nothing.
      this.addEventListener("error", () => questions.delete(this));
    }
    postMessage(message, ...rest) {
      if (message?.id !== undefined) questions.get(this)?.add(message.id);
      super.postMessage(message, ...rest);
    }
    terminate() {
      questions.delete(this);
      super.terminate();
    }
  };

  /** Browsers draw nothing in a hidden tab, nor in another site's frame out of sight. */
  const isDrawn = () => !document.hidden && window.parent === window;
  const asked = () => [...questions.values()].some((ids) => ids.size > 0);
  const busy = () => timers.size > 0 || loads > 0 || asked() || (frames.size > 0 && isDrawn());
  const drawn = () =>
    new Promise((done) => {
      later(done, isDrawn() ? 2000 : 50);
      // What watches sizes is told of them after the frame's callbacks.
      draw(() => later(done, 0));
    });
  const restless = () => `${timers.size} timers, ${loads} loads, ${frames.size} frames, questions: ${asked()}`;
  // It ends before the driver's own patience does, which knows nothing of why.
  const PATIENCE = 100_000;
  window.atRest = async () => {
    const end = performance.now() + PATIENCE;
    do {
      while (busy()) {
        if (performance.now() > end) throw new Error(`never at rest: ${restless()}`);
        await new Promise((done) => later(done, 10));
      }
      await drawn();
      await drawn();
    } while (busy());
  };
}
