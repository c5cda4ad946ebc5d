-- A mark is looked up whoever tells of it: staff take turns at a device.
CREATE INDEX check_in_of_mark ON check_in (mark);
