-- Only who forgets old changes looks for them by time, once a minute and thousands at a time: the range of each block
-- is enough for that, and a change of stock does not pay for an entry of its own.
DROP INDEX stock_change_at;
CREATE INDEX stock_change_at ON stock_change USING brin (at);
