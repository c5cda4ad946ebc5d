-- What the house says to everybody who waits in a room, in both languages or not at all.
ALTER TABLE room
    ADD COLUMN message_ko text NOT NULL DEFAULT '',
    ADD COLUMN message_en text NOT NULL DEFAULT '',
    ADD CONSTRAINT room_message_check CHECK ((message_ko = '') = (message_en = '')
        AND length(message_ko) <= 200 AND length(message_en) <= 200);
