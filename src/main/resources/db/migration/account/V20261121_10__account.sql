-- People and firms that sign in. The e-mail is kept in lower case, so that its key finds it however it was typed.
CREATE TABLE account (
    id uuid PRIMARY KEY,
    email text NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
    password_hash text NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    role text NOT NULL CHECK (role IN ('GUEST', 'OWNER', 'OPERATOR')),
    state text NOT NULL CHECK (state IN ('ACTIVE', 'AWAITING_APPROVAL', 'REJECTED')),
    locale text NOT NULL CHECK (locale IN ('ko', 'en')),
    password_change_required boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (role = 'OWNER' OR state = 'ACTIVE')
);

-- An owner's request to be let in, and who decided on it, when and why.
CREATE TABLE owner_approval (
    account_id uuid PRIMARY KEY REFERENCES account,
    state text NOT NULL DEFAULT 'AWAITING_APPROVAL' CHECK (state IN ('AWAITING_APPROVAL', 'APPROVED', 'REJECTED')),
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    decided_at timestamptz,
    decided_by uuid REFERENCES account,
    reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    CHECK ((state = 'AWAITING_APPROVAL') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);
CREATE INDEX owner_approval_by_state ON owner_approval (state, account_id);

-- One sign-in on one device, from the password to the sign-out.
CREATE TABLE sign_in (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    revoked_at timestamptz
);
CREATE INDEX sign_in_by_account ON sign_in (account_id) WHERE revoked_at IS NULL;
CREATE INDEX sign_in_revoked ON sign_in (revoked_at) WHERE revoked_at IS NOT NULL;

-- The links of a sign-in's chain of refresh tokens. The token is signed, so its id is all that has to be known here.
CREATE TABLE refresh_token (
    id uuid PRIMARY KEY,
    sign_in_id uuid NOT NULL REFERENCES sign_in,
    issued_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > issued_at),
    used_at timestamptz,
    successor_id uuid,
    CHECK ((used_at IS NULL) = (successor_id IS NULL))
);
CREATE INDEX refresh_token_by_sign_in ON refresh_token (sign_in_id);
CREATE INDEX refresh_token_by_expiry ON refresh_token (expires_at);
CREATE INDEX refresh_token_by_use ON refresh_token (used_at) WHERE used_at IS NOT NULL;
