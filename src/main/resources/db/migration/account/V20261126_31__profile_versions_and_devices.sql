-- A profile is changed under the version that was read, so that no change undoes another unseen.
ALTER TABLE account ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);

-- What a sign-in was made with, coarsely: enough to recognise one's own phone, too little to recognise a person by.
ALTER TABLE sign_in
    ADD COLUMN browser text NOT NULL DEFAULT '' CHECK (length(browser) <= 30),
    ADD COLUMN platform text NOT NULL DEFAULT '' CHECK (length(platform) <= 30);
