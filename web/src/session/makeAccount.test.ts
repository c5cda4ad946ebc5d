import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import type { NewAccount, SignIn } from '../api/types';
import { makeAccount } from './makeAccount';

const ACCOUNT: NewAccount = {
  email: 'new@example.com',
  password: 'a long secret',
  name: 'New',
  role: 'OWNER',
  locale: 'ko',
};
const refused = (code: string, status: number) => new Problem(code, status, undefined, undefined);
const signedIn = (role: 'GUEST' | 'OWNER') => ({ account: { role } }) as SignIn;

/** A server that answers so; what is an error is thrown. */
const server = (signUp: unknown, signIn: unknown) => {
  const answer = async <T>(told: unknown) => {
    if (told instanceof Error) throw told;
    return told as T;
  };
  return { signUp: () => answer(signUp), signIn: () => answer<SignIn>(signIn) };
};

describe('an account', () => {
  it('is made, and signed in with', async () => {
    await expect(makeAccount(ACCOUNT, server({}, signedIn('OWNER')))).resolves.toBe('OWNER');
  });

  it('that is there since an answer was lost is signed in with, as what it is', async () => {
    const there = server(refused('EMAIL_TAKEN', 409), signedIn('GUEST'));
    await expect(makeAccount(ACCOUNT, there)).resolves.toBe('GUEST');
  });

  it('of somebody else tells no more than that its e-mail is taken', async () => {
    const taken = refused('EMAIL_TAKEN', 409);
    await expect(makeAccount(ACCOUNT, server(taken, refused('WRONG_CREDENTIALS', 401)))).rejects.toBe(taken);
  });

  it('is not signed in with when nobody knows whether there is one', async () => {
    const lost = refused('NO_ANSWER', 0);
    await expect(makeAccount(ACCOUNT, server(lost, signedIn('GUEST')))).rejects.toBe(lost);
  });

  it('tells that the second question was lost, too', async () => {
    const lost = refused('NO_ANSWER', 0);
    await expect(makeAccount(ACCOUNT, server(refused('EMAIL_TAKEN', 409), lost))).rejects.toBe(lost);
  });
});
