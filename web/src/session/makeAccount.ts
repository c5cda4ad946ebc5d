import { hasCode } from '../api/problem';
import type { NewAccount, SignIn } from '../api/types';

/** What making an account asks of the server. */
export interface Asks {
  readonly signUp: (account: NewAccount) => Promise<unknown>;
  readonly signIn: (email: string, password: string) => Promise<SignIn>;
}

/**
 * Makes an account and signs in with it. When the answer to an earlier try was lost, the account is there already: whoever
 * knows its password is simply signed in. Whoever does not is told what they would be told without this, so that nothing more is
 * learned of who has an account.
 *
 * @returns the role of whoever has signed in
 */
export async function makeAccount(
  account: NewAccount,
  { signUp, signIn }: Asks,
): Promise<SignIn['account']['role']> {
  const { email, password } = account;
  try {
    await signUp(account);
  } catch (taken) {
    if (!hasCode(taken, 'EMAIL_TAKEN')) throw taken;
    try {
      return (await signIn(email, password)).account.role;
    } catch (error) {
      throw hasCode(error, 'WRONG_CREDENTIALS') ? taken : error;
    }
  }
  return (await signIn(email, password)).account.role;
}
