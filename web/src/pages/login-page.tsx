import type { ReactElement } from 'react';
import { SignInForm } from '../parts/account/sign-in-form.tsx';
import { SignedIn } from '../parts/account/signed-in.tsx';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSession } from '../session.ts';

/** Who uses the app, where the server has accounts. */
export function LoginPage(): ReactElement {
  return (
    <Page title="Sign in">
      <Answer query={useSession()} what="Asking who you are">
        {({ accounts, account }) => (
          <Panel>
            {account ? (
              <SignedIn account={account} />
            ) : accounts ? (
              <SignInForm />
            ) : (
              <p>
                This server has no accounts: it is for whoever sits before this machine.{' '}
                <code>stakeline account add NAME</code> makes the first one.
              </p>
            )}
          </Panel>
        )}
      </Answer>
    </Page>
  );
}
