package io.hanjul.rush;

import io.hanjul.rush.crowd.Reply;

/** The crowd cannot be sent, and why, in words for whoever wanted to. */
final class Said extends RuntimeException {

    Said(String why) {
        super(why, null, false, false);
    }

    /** The reply, when it is the wanted one. */
    static Reply unlessOk(Reply reply, String what) {
        if (reply.status() / 100 != 2) {
            String title = reply.text("title");
            throw new Said("%s: the server answered %d %s%s"
                    .formatted(what, reply.status(), reply.code(), title.isEmpty() ? "" : " (" + title + ")"));
        }
        return reply;
    }
}
