-- Up to which ceiling the chain of a room says that a start of a node gives turns: tick:ceiling, in steps. Written by the
-- leader, so it is no column of room_node, whose rows all nodes write without the room's lock.
CREATE TABLE room_lease (
    room_id  uuid NOT NULL REFERENCES room (id),
    boot     integer NOT NULL,
    ceilings text NOT NULL,
    PRIMARY KEY (room_id, boot)
);
