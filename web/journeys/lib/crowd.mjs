/** Pause of a guest between two acts, milliseconds. */
const BREATH = 40;
const PASSWORD = 'a-long-enough-password';

/**
 * Guests who hold seats of a session and give them back, over and over, so that live changes arrive at everybody who looks.
 * They talk to the server's API and need a sale without a line.
 */
export class Crowd {
  #going = true;
  #guests = [];
  #held = 0;

  constructor(base, session) {
    this.base = base;
    this.session = session;
  }

  /** Lets so many guests in; from now on they do not stand still. */
  async gather(count) {
    const { layoutId } = await this.#get(`/v1/sessions/${this.session}`);
    const layout = await this.#get(`/v1/layouts/${layoutId}`);
    const units = layout.sections.flatMap(({ rows }) => rows.flatMap((row) => row.units.map(({ id }) => id)));
    const { saleId } = await this.#get(`/v1/sessions/${this.session}`);
    const { unitsPerPerson } = await this.#get(`/v1/sales/${saleId}`);
    for (let guest = 0; guest < count; guest++) {
      const token = await this.#signUp(`crowd-${guest}-${Date.now()}@example.com`);
      const own = units.filter((_, index) => index % count === guest);
      this.#guests.push(this.#live(token, own, unitsPerPerson));
    }
  }

  /** Ends it; returns how many holds were made. */
  async disperse() {
    this.#going = false;
    await Promise.all(this.#guests);
    return this.#held;
  }

  async #live(token, units, limit) {
    for (let at = 0; this.#going; at = (at + limit) % Math.max(1, units.length - limit)) {
      const wanted = units.slice(at, at + limit);
      const hold = await this.#ask('POST', '/v1/holds', { sessionId: this.session, unitIds: wanted }, token);
      await breath();
      if (!hold.id) continue;
      this.#held += 1;
      await this.#ask('DELETE', `/v1/holds/${hold.id}`, undefined, token);
      await breath();
    }
  }

  async #signUp(email) {
    await this.#ask('POST', '/v1/accounts', {
      email,
      password: PASSWORD,
      name: 'Crowd',
      role: 'GUEST',
      locale: 'en',
    });
    return (await this.#ask('POST', '/v1/session', { email, password: PASSWORD })).accessToken;
  }

  #get(path) {
    return this.#ask('GET', path);
  }

  async #ask(method, path, body, token) {
    const answer = await fetch(this.base + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `crowd-${Math.random().toString(36).slice(2)}-${Date.now()}`,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return text === '' ? {} : JSON.parse(text);
  }
}

function breath() {
  return new Promise((resolve) => setTimeout(resolve, BREATH));
}
