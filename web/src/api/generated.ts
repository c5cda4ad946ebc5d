// Made from src/main/resources/openapi.json; do not edit. Make it again: npm run api

export interface paths {
    readonly "/v1/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's account
         * @description The caller's account.
         *
         *     Who: Anybody who is signed in.
         */
        readonly get: operations["getAccount"];
        /**
         * Changes name and language
         * @description Changes name and language. Takes the `ETag` of the account as `If-Match`.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly put: operations["putAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/account/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Changes the password
         * @description Changes the password. Pages get a cookie for what the account may do from now on; other clients refresh.
         *
         *     Who: Anybody who is signed in.
         */
        readonly put: operations["putAccountPassword"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/account/sign-ins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's sign-ins, newest first
         * @description The caller's sign-ins, newest first.
         *
         *     Who: Anybody who is signed in.
         */
        readonly get: operations["getAccountSignIns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/account/sign-ins/others": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Signs out everywhere but here
         * @description Signs out everywhere but here.
         *
         *     Who: Anybody who is signed in.
         */
        readonly delete: operations["deleteAccountSignInsOthers"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/account/sign-ins/{signIn}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Signs out there, within a second
         * @description Signs out there, within a second; repeating it changes nothing.
         *
         *     Who: Anybody who is signed in.
         */
        readonly delete: operations["deleteAccountSignIn"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes an account
         * @description Makes an account. An owner acts as a guest until an operator has approved.
         *
         *     Who: Anybody.
         */
        readonly post: operations["postAccounts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the access token says
         * @description What the access token says. Answered from the token alone, without asking any store.
         *
         *     Who: Anybody who is signed in.
         */
        readonly get: operations["getSignIn"];
        readonly put?: never;
        /**
         * Signs in and gives an access token of five minutes and a refresh token
         * @description Signs in and gives an access token of five minutes and a refresh token.
         *
         *     Who: Anybody.
         */
        readonly post: operations["postSignIn"];
        /**
         * Signs out
         * @description Signs out: the tokens of this sign-in stop working everywhere within a second.
         *
         *     Who: Anybody who is signed in.
         */
        readonly delete: operations["deleteSignIn"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/session/refresh": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Swaps a refresh token for new tokens
         * @description Swaps a refresh token for new tokens; each works once. What came in a cookie goes back into a cookie, so that no script of a page can turn it into text.
         *
         *     Who: Anybody.
         */
        readonly post: operations["postSignInRefresh"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All offerings, newest first
         * @description All offerings, newest first; with `sale`, those whose sales stand so, as the programme shows them.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getOfferings"];
        readonly put?: never;
        /**
         * Adds an offering to a place of the caller
         * @description Adds an offering to a place of the caller; with an `Idempotency-Key` once, however often it is sent.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postOfferings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/{offering}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One offering with its sessions and sales
         * @description One offering with its sessions and sales.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getOffering"];
        /**
         * Changes title and description
         * @description Changes title and description; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putOffering"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One sale
         * @description One sale.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getSale"];
        /**
         * Changes the terms until the sale opens, and its end until it is over
         * @description Changes the terms until the sale opens, and its end until it is over; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putSale"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/presale": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether a sale has a presale, and whether the caller needs a code
         * @description Whether a sale has a presale, and whether the caller needs a code.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getSalePresale"];
        /**
         * Sets until when a code is needed
         * @description Sets until when a code is needed; needs `If-Match` with the version of the sale.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putSalePresale"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/presale/access": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lets the caller into a presale with a code
         * @description Lets the caller into a presale with a code; doing so again changes nothing.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postSalePresaleAccess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One session
         * @description One session.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getSession"];
        /**
         * Moves a session, until its sale opens
         * @description Moves a session, until its sale opens; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putSession"];
        readonly post?: never;
        /**
         * Takes away a session that was in no sale
         * @description Takes away a session that was in no sale; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly delete: operations["deleteSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/layouts/{layout}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A whole layout
         * @description A whole layout; it never changes.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getLayout"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Places, newest first
         * @description Places, newest first.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getPlaces"];
        readonly put?: never;
        /**
         * Adds a place of the caller
         * @description Adds a place of the caller.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postPlaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{place}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One place
         * @description One place.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getPlace"];
        /**
         * Changes name, address and coordinates
         * @description Changes name, address and coordinates; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putPlace"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The waiting room of a sale, if it has one
         * @description The waiting room of a sale, if it has one.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRooms"];
        readonly put?: never;
        /**
         * Opens a waiting room in front of a sale of the caller
         * @description Opens a waiting room in front of a sale of the caller.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postRooms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One waiting room
         * @description One waiting room.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRoom"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The hash chain of the room, oldest entry first
         * @description The hash chain of the room, oldest entry first: its opening, the ticks with their seeds, the calls, what was ordered by hand, and its end. It names nobody. Full pages never change; the number of the last entry that was read is the cursor for those that are still to come.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRoomAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/board": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The line as everybody sees it
         * @description The line as everybody sees it.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRoomBoard"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Goes in with a turn that was called
         * @description Goes in with a turn that was called: 201 with an entry pass, or 202 while all places inside are taken.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postRoomEntries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/entries/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Leaves the room and makes place for the next
         * @description Leaves the room and makes place for the next.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly delete: operations["deleteRoomEntriesMe"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The board once a second (server-sent events named `board`), for the owner of a turn that may be called within 90 seconds
         * @description The board once a second (server-sent events named `board`), for the owner of a turn that may be called within 90 seconds; 503 for who waits longer, with the time after which that may be so, and 204 for who was called already, which ends a browser's listening. Ends after the one that shows the turn as called, and after ten minutes. Each has the whole board; the first comes at once, unless it is the one that `Last-Event-ID` names. The request's own virtual thread writes, so a slow reader holds up nobody.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRoomEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/ticks/{tick}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One sealed tick, with all that is needed to work out its places
         * @description One sealed tick, with all that is needed to work out its places. 404 answers are never kept, so a tick can be asked for again once it is sealed.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRoomTick"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/ticks/{tick}/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The way from the caller's turn to the root that its node said before the tick was sealed and its seed told
         * @description The way from the caller's turn to the root that its node said before the tick was sealed and its seed told: whoever keeps it can show that the turn was in the tick before anybody knew the draw. Never changes.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRoomTickProof"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/turns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Joins the line
         * @description Joins the line. Joining again gives the same turn: 200 instead of 201.
         *
         *     Who: Anybody.
         */
        readonly post: operations["postRoomTurns"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/turns/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How it stands with the caller's turn
         * @description How it stands with the caller's turn. A `Hanjul-Place` in the answer, or a cookie for browsers, is a signed proof of the place: send it along from then on, so that the place can be found should data be lost.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRoomTurnsMe"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Leaves the line
         * @description Leaves the line.
         *
         *     Who: Anybody.
         */
        readonly delete: operations["deleteRoomTurnsMe"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/turns/me/heartbeat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says that the turn's owner is there, as asking how it stands does
         * @description Says that the turn's owner is there, as asking how it stands does; who is silent is passed over meanwhile. `Retry-After` says in how many seconds at the latest to ask, also if more was said before: the line may have become faster.
         *
         *     Who: Anybody.
         */
        readonly post: operations["postRoomTurnsMeHeartbeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/turns/me/place": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where the caller's turn was stamped, and its place
         * @description Where the caller's turn was stamped, and its place. With the sealed tick, which anybody can read, the place can be worked out anew, as the waiting page does. Places are in the order of the line as it was given, and count those who have left or are silent.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getRoomTurnsMePlace"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/availability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All cells at one version
         * @description All cells at one version; 304 when the reader has that version already.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getSessionAvailability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Changes as they happen (server-sent events)
         * @description Changes as they happen (server-sent events): `availability` with what changed since the version before, or `snapshot` with everything. The id is the version; `Last-Event-ID` resumes without a snapshot when nothing was missed. The request's own virtual thread writes, so a slow reader holds up nobody.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getSessionEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/stock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is left of up to 50 sessions, in the order asked for
         * @description What is left of up to 50 sessions, in the order asked for; sessions without stock are left out.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getStock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's bookings
         * @description The caller's bookings: all with the newest first, or those to come or past in the order of their start.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBookings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One of the caller's bookings
         * @description One of the caller's bookings.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBooking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/calendar.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One of the caller's bookings for their calendar (RFC 5545)
         * @description One of the caller's bookings for their calendar (RFC 5545). Telephones open it, other browsers save it.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBookingCalendar.ics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What comes back now for these units of a booking, or for all that it has
         * @description What comes back now for these units of a booking, or for all that it has; and until when each step holds.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBookingCancellation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/cancellations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives a booking or some of its units back
         * @description Gives a booking or some of its units back; they are free at once, and the money is on its way.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postBookingCancellations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/coming": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says that the caller comes on the new date
         * @description Says that the caller comes on the new date; until the time named the booking can still be given back.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postBookingComing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happened to a booking, oldest first
         * @description What happened to a booking, oldest first; for its guest and for whoever manages what was booked.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBookingHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/move": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the caller's booking can change to other seats, and until when
         * @description Whether the caller's booking can change to other seats, and until when.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBookingMove"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/move-quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What it would take to have these seats instead
         * @description What it would take to have these seats instead: what is to be paid, or what comes back.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBookingMoveQuote"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/moves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes seats at once, or, where the others cost more, holds them for minutes
         * @description Changes seats at once, or, where the others cost more, holds them for minutes: when that hold is paid for like any other, they are exchanged, and until then the booking has the ones that it had.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postBookingMoves"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The receipt of one of the caller's bookings
         * @description The receipt of one of the caller's bookings.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBookingReceipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bookings/{booking}/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the caller's booking can be handed to somebody else, and whether a link is on its way
         * @description Whether the caller's booking can be handed to somebody else, and whether a link is on its way.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getBookingTransfer"];
        readonly put?: never;
        /**
         * Makes a link by which somebody else gets the booking, once
         * @description Makes a link by which somebody else gets the booking, once; an earlier one is void from then on.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postBookingTransfer"];
        /**
         * Takes the link back
         * @description Takes the link back; without one nothing changes.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly delete: operations["deleteBookingTransfer"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's holds, newest first
         * @description The caller's holds, newest first; those that can still be paid for, unless another state is asked for.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getHolds"];
        readonly put?: never;
        /**
         * Holds all of the units that are named, as many of areas and as many of the best ones as are asked for, or none of them
         * @description Holds all of the units that are named, as many of areas and as many of the best ones as are asked for, or none of them.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postHolds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/holds/{hold}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's hold as it is now
         * @description The caller's hold as it is now.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getHold"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Gives a hold back
         * @description Gives a hold back; repeating it, or giving back one whose time is over, changes nothing.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly delete: operations["deleteHold"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/holds/{hold}/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Prepares the payment of a hold
         * @description Prepares the payment of a hold; the answer says where to pay.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postHoldPayments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's payments, newest first
         * @description The caller's payments, newest first; only those in the states named, if any is.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getPayments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/{payment}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's payment as it is now
         * @description The caller's payment as it is now.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getPayment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/{payment}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirms at the gateway and books
         * @description Confirms at the gateway and books: 200 with the booking, or 202 when the gateway has not said yet.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postPaymentConfirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/return-asks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's asks in all sessions, newest first
         * @description The caller's asks in all sessions, newest first.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getReturnAsks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/allowance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many units of a sale the caller may have, in all its sessions together, and how many of them are taken
         * @description How many units of a sale the caller may have, in all its sessions together, and how many of them are taken.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getSaleAllowance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How the list of a session stands
         * @description How the list of a session stands: whether one can ask, how many have, and what an offer is.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getSessionReturns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/returns/ask": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's newest ask in a session, with their place or what is held for them
         * @description The caller's newest ask in a session, with their place or what is held for them.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly get: operations["getSessionReturnsAsk"];
        /**
         * Puts the caller on the list
         * @description Puts the caller on the list; asking again for the same changes nothing.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly put: operations["putSessionReturnsAsk"];
        readonly post?: never;
        /**
         * Takes the caller off the list, and gives back what is held for them
         * @description Takes the caller off the list, and gives back what is held for them; repeating it changes nothing.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly delete: operations["deleteSessionReturnsAsk"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/suggestion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Free units beside each other that fit a wish best
         * @description Free units beside each other that fit a wish best; a hint, only a hold gives anybody anything.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getSessionSuggestion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transfers/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes over what a link offers
         * @description Takes over what a link offers; doing so again changes nothing.
         *
         *     Who: Guests, and everybody who may do more.
         */
        readonly post: operations["postTransfersAcceptance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transfers/offer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What a link offers, for anybody who has it
         * @description What a link offers, for anybody who has it.
         *
         *     Who: Anybody.
         */
        readonly post: operations["postTransfersOffer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The server's clock
         * @description The server's clock.
         *
         *     Who: Anybody.
         */
        readonly get: operations["getTime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/toss": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes news of Toss Payments
         * @description Takes news of Toss Payments. It is a hint and no more: what it claims is asked about at the gateway before anything follows from it. Answered with 200 also when it is of no use here, so that it is not sent again.
         *
         *     Who: Anybody.
         */
        readonly post: operations["postWebhooksToss"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/crowds/{crowd}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How a crowd fares
         * @description How a crowd fares; to be asked for about once a second while it is running.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getCrowd"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/crowds/{crowd}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Calls a crowd back
         * @description Calls a crowd back. Doing so again, or once it is done, changes nothing.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postCrowdCancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/crowds/{crowd}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What came of a crowd
         * @description What came of a crowd; 404 before it is finished.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getCrowdReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/layout-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reads a seating plan of up to 4 MB and says what an import would make of it
         * @description Reads a seating plan of up to 4 MB and says what an import would make of it; keeps nothing.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postLayoutChecks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/managed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's own offerings, or all for an operator, newest first, whether guests see them or not
         * @description The caller's own offerings, or all for an operator, newest first, whether guests see them or not.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getOfferingsManaged"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/{offering}/managed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One of them, with its sessions and sales
         * @description One of them, with its sessions and sales.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getOfferingManaged"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/{offering}/refund-terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Sets what guests get back from now on
         * @description Sets what guests get back from now on; bookings keep the terms of their day. Needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putOfferingRefundTerms"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/{offering}/sales": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Puts sessions of an offering on sale, at a price for each category
         * @description Puts sessions of an offering on sale, at a price for each category; with an `Idempotency-Key` once.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postOfferingSales"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/{offering}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adds a session to an offering of the caller
         * @description Adds a session to an offering of the caller; with an `Idempotency-Key` once.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postOfferingSessions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/{offering}/shown": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Publishes an offering, or withdraws it
         * @description Publishes an offering, or withdraws it; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putOfferingShown"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/{offering}/takings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Taken, given back and what is left of all sessions of an offering
         * @description Taken, given back and what is left of all sessions of an offering: in all, by kind and by session.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getOfferingTakings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offerings/{offering}/takings.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The same by session and kind for a spreadsheet (RFC 4180, UTF-8 with a byte order mark)
         * @description The same by session and kind for a spreadsheet (RFC 4180, UTF-8 with a byte order mark).
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getOfferingTakings.csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/managed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's own places, or all for an operator, newest first
         * @description The caller's own places, or all for an operator, newest first.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getPlacesManaged"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{place}/layouts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The layouts of a place, newest first, for its owner and operators
         * @description The layouts of a place, newest first, for its owner and operators.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getPlaceLayouts"];
        readonly put?: never;
        /**
         * Imports a layout into a place of the caller
         * @description Imports a layout into a place of the caller. The body is a seating plan of up to 4 MB.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postPlaceLayouts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{place}/settlements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The days that were settled by themselves, the newest first
         * @description The days that were settled by themselves, the newest first.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getPlaceSettlements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{place}/settlements/{day}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Both sums of a day of the place's time zone
         * @description Both sums of a day of the place's time zone.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getPlaceSettlement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{place}/settlements/{day}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The payments of that day of which something does not simply agree, the newest first
         * @description The payments of that day of which something does not simply agree, the newest first.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getPlaceSettlementDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{place}/settlements/{day}/file.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All charges and refunds of that day for a spreadsheet (RFC 4180, UTF-8 with a byte order mark)
         * @description All charges and refunds of that day for a spreadsheet (RFC 4180, UTF-8 with a byte order mark).
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getPlaceSettlementFile.csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{place}/settlements/{day}/inquiry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Has the gateway asked about every payment of that day, once a minute
         * @description Has the gateway asked about every payment of that day, once a minute; what it tells is there within seconds.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postPlaceSettlementInquiry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rehearsals/{sale}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One rehearsal
         * @description One rehearsal.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getRehearsal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rehearsals/{sale}/crowds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The crowds that were sent at a rehearsal, newest first
         * @description The crowds that were sent at a rehearsal, newest first.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getRehearsalCrowds"];
        readonly put?: never;
        /**
         * Sends a crowd at a rehearsal
         * @description Sends a crowd at a rehearsal; one at a time. It goes through the public API, with every limit on.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postRehearsalCrowds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rehearsals/{sale}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ends it
         * @description Ends it; what was bought in it is called off within seconds. Ending it again changes nothing.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postRehearsalEnd"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rehearsals/{sale}/guests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes simulated guests and gives their tokens
         * @description Makes simulated guests and gives their tokens.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postRehearsalGuests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's rooms, or all for an operator, as they are now
         * @description The caller's rooms, or all for an operator, as they are now.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getRoomsLive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/admission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Changes rate and places
         * @description Changes rate and places; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putRoomAdmission"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One room over the last quarter of an hour, or since a moment within it
         * @description One room over the last quarter of an hour, or since a moment within it.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getRoomLive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/log": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The room's log, newest first, without each call of the line unless `moves` asks for them
         * @description The room's log, newest first, without each call of the line unless `moves` asks for them.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getRoomLog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Says something to everybody who waits, or takes it back
         * @description Says something to everybody who waits, or takes it back; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putRoomMessage"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Pauses, drains, closes or opens the room
         * @description Pauses, drains, closes or opens the room; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putRoomState"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Closes an open sale early, or calls one off that has not opened
         * @description Closes an open sale early, or calls one off that has not opened; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSaleClosing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/log": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who changed the sale, when and why, newest first
         * @description Who changed the sale, when and why, newest first.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSaleLog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/managed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One sale of the caller
         * @description One sale of the caller.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSaleManaged"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/moves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Lets guests of the sale change to other seats, or no longer
         * @description Lets guests of the sale change to other seats, or no longer; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putSaleMoves"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/presale/codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The codes of a presale, in alphabetical order
         * @description The codes of a presale, in alphabetical order.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSalePresaleCodes"];
        readonly put?: never;
        /**
         * Makes codes of a presale
         * @description Makes codes of a presale.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSalePresaleCodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/presale/codes/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Withdraws a code
         * @description Withdraws a code; whom it has let in stays.
         *
         *     Who: Approved owners and operators.
         */
        readonly delete: operations["deleteSalePresaleCode"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes this sale itself a rehearsal, before it opens
         * @description Makes this sale itself a rehearsal, before it opens.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSaleRehearsal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/rehearsals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets up a rehearsal of this sale, as another sale of the same seats
         * @description Sets up a rehearsal of this sale, as another sale of the same seats.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSaleRehearsals"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adds a session of the same offering to a sale that is not over
         * @description Adds a session of the same offering to a sale that is not over; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSaleSessions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/sessions/{session}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Takes a session that nobody has booked, holds or waits for out of a sale
         * @description Takes a session that nobody has booked, holds or waits for out of a sale; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly delete: operations["deleteSaleSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sales/{sale}/transfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Lets guests hand bookings of the sale to somebody else, or no longer
         * @description Lets guests hand bookings of the sale to somebody else, or no longer; needs `If-Match`.
         *
         *     Who: Approved owners and operators.
         */
        readonly put: operations["putSaleTransfers"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/bookings/{booking}/check-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Takes back, within minutes, that somebody came in
         * @description Takes back, within minutes, that somebody came in: all of a booking, or the units that are named.
         *
         *     Who: Approved owners and operators.
         */
        readonly delete: operations["deleteSessionBookingCheckIn"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/bookings/{booking}/no-show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Marks that nobody came, once the session has begun
         * @description Marks that nobody came, once the session has begun.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionBookingNoShow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/bookings/{booking}/no-show/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes such a mark back, within minutes
         * @description Takes such a mark back, within minutes; the clock does not mark this booking again.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionBookingNoShowUndo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/calling-off": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How far the bookings of a called-off session were given back
         * @description How far the bookings of a called-off session were given back.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionCallingOff"];
        readonly put?: never;
        /**
         * Calls a session off
         * @description Calls a session off: its sale stops at once, and every booking is given back in full; needs `If-Match`. The answer says how far that is.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionCallingOff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/cancellations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels the booking of a guest
         * @description Cancels the booking of a guest; it is free at once, and all of its price is on its way back.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionCancellations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/check-ins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lets in whoever a ticket is for
         * @description Lets in whoever a ticket is for. The `Idempotency-Key` is the id of this act: sent again, it answers what it has done before. A second act for the same seat is refused with when, where and by whom the first was.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionCheckIns"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/door": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All that a device needs at the door, also without a network
         * @description All that a device needs at the door, also without a network: bookings, and the keys that verify tickets.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionDoor"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/door/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many are expected, and how many are in
         * @description How many are expected, and how many are in.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionDoorCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/guests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The bookings of a session in the order of their seats
         * @description The bookings of a session in the order of their seats: found by a part of a name, a code or a seat.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionGuests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/guests.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All bookings of a session for a spreadsheet, a line a seat (RFC 4180, UTF-8 with a byte order mark)
         * @description All bookings of a session for a spreadsheet, a line a seat (RFC 4180, UTF-8 with a byte order mark).
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionGuests.csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/house-areas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All areas of a session of which the house keeps some, in the order of the layout
         * @description All areas of a session of which the house keeps some, in the order of the layout.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionHouseAreas"];
        readonly put?: never;
        /**
         * Has the house keep so many of an area in all
         * @description Has the house keep so many of an area in all: more than before, fewer, or none.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionHouseAreas"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/house-seats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All that the house keeps of a session, the oldest first
         * @description All that the house keeps of a session, the oldest first.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionHouseSeats"];
        readonly put?: never;
        /**
         * Takes free units out of what is sold, all or none
         * @description Takes free units out of what is sold, all or none; answers with all that the house keeps by then.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionHouseSeats"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/house-seats/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives units back to what is sold, all or none
         * @description Gives units back to what is sold, all or none; answers with all that the house keeps by then.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionHouseSeatsRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/issued-bookings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Those of a session, the newest first, with the texts of their tickets
         * @description Those of a session, the newest first, with the texts of their tickets.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionIssuedBookings"];
        readonly put?: never;
        /**
         * Makes a booking for somebody without an account, at once
         * @description Makes a booking for somebody without an account, at once.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionIssuedBookings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/issued-bookings/{booking}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels one
         * @description Cancels one; its units are free at once.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionIssuedBookingCancellation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/managed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One session of the caller
         * @description One session of the caller.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionManaged"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/moves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives a guest of the session other seats, at once
         * @description Gives a guest of the session other seats, at once; nothing is ever charged for it.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionMoves"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What goes or went back to guests of a session through the gateway, the newest first
         * @description What goes or went back to guests of a session through the gateway, the newest first.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionRefunds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/rescheduling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What guests have answered to the last change of the date
         * @description What guests have answered to the last change of the date.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionRescheduling"];
        readonly put?: never;
        /**
         * Gives a session another date, also when its sale is open
         * @description Gives a session another date, also when its sale is open; needs `If-Match`. Bookings keep their seats, and guests may give them back in full for a while. The sale goes on.
         *
         *     Who: Approved owners and operators.
         */
        readonly post: operations["postSessionRescheduling"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/returns/line": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is on the list, for those who manage the session
         * @description Who is on the list, for those who manage the session: who has an offer, then who waits, in their order.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionReturnsLine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/takings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Taken, given back and what is left of a session
         * @description Taken, given back and what is left of a session: in all, by kind and by day of the place's time zone.
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionTakings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{session}/takings.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The same by day and kind for a spreadsheet (RFC 4180, UTF-8 with a byte order mark)
         * @description The same by day and kind for a spreadsheet (RFC 4180, UTF-8 with a byte order mark).
         *
         *     Who: Approved owners and operators.
         */
        readonly get: operations["getSessionTakings.csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/gateways": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How the payment gateways have been lately, as the node that answers sees them
         * @description How the payment gateways have been lately, as the node that answers sees them.
         *
         *     Who: Operators.
         */
        readonly get: operations["getGateways"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/owner-approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Owners who asked to be approved, in the order of their accounts
         * @description Owners who asked to be approved, in the order of their accounts.
         *
         *     Who: Operators.
         */
        readonly get: operations["getOwnerApprovals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/owner-approvals/{account}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Approves or rejects an owner
         * @description Approves or rejects an owner. Takes effect with the owner's next access token, at most five minutes later.
         *
         *     Who: Operators.
         */
        readonly put: operations["putOwnerApproval"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{place}/gateway-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was chosen for a place, the newest first
         * @description What was chosen for a place, the newest first; the first counts, and where there is none, the house's own.
         *
         *     Who: Operators.
         */
        readonly get: operations["getPlaceGatewayAccounts"];
        readonly put?: never;
        /**
         * Gives a place another account
         * @description Gives a place another account: payments are begun with it from now on, and those under way keep theirs.
         *
         *     Who: Operators.
         */
        readonly post: operations["postPlaceGatewayAccounts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rehearsals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All rehearsals, newest first
         * @description All rehearsals, newest first.
         *
         *     Who: Operators.
         */
        readonly get: operations["getRehearsals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rooms/{room}/recovery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Puts the line of a room together again whose database came back from a backup, from what guests and nodes show in the next seconds
         * @description Puts the line of a room together again whose database came back from a backup, from what guests and nodes show in the next seconds; meanwhile nobody is called. Saying so again changes nothing.
         *
         *     Who: Operators.
         */
        readonly put: operations["putRoomRecovery"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/stuck-refunds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Refunds that the gateway refused, or that got no answer again and again, the newest first
         * @description Refunds that the gateway refused, or that got no answer again and again, the newest first.
         *
         *     Who: Operators.
         */
        readonly get: operations["getStuckRefunds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/stuck-refunds/{refund}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Has a refund tried again that the gateway refused
         * @description Has a refund tried again that the gateway refused.
         *
         *     Who: Operators.
         */
        readonly post: operations["postStuckRefundRetry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unknown-payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Payments of which nobody knows what became, the newest first
         * @description Payments of which nobody knows what became, the newest first.
         *
         *     Who: Operators.
         */
        readonly get: operations["getUnknownPayments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unknown-payments/{payment}/calling-off": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Has such a payment called off, and whatever was taken given back
         * @description Has such a payment called off, and whatever was taken given back; nothing makes it paid from then on.
         *
         *     Who: Operators.
         */
        readonly post: operations["postUnknownPaymentCallingOff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unknown-payments/{payment}/inquiry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Asks the gateway at once about a payment of which nobody knows, and settles what it tells
         * @description Asks the gateway at once about a payment of which nobody knows, and settles what it tells.
         *
         *     Who: Operators.
         */
        readonly post: operations["postUnknownPaymentInquiry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unknown-payments/{payment}/settlement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Notes that nothing was paid, where the gateway does not know of an overdue payment
         * @description Notes that nothing was paid, where the gateway does not know of an overdue payment.
         *
         *     Who: Operators.
         */
        readonly post: operations["postUnknownPaymentSettlement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What gateways have told, newest first
         * @description What gateways have told, newest first; only what came out so, if an outcome is named.
         *
         *     Who: Operators.
         */
        readonly get: operations["getWebhooks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Somebody who signs in. */
        readonly Account: {
            /**
             * Format: uuid
             * @description Identity
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /** @description In lower case */
            readonly email: string;
            /** @description As the person wrote it, 1–60 characters */
            readonly name: string;
            /** @description The role asked for; an owner has it only once ACTIVE */
            readonly role: components["schemas"]["Role"];
            /** @description Whether the role is in force */
            readonly state: components["schemas"]["AccountState"];
            /** @description Language for messages, `ko` or `en` */
            readonly locale: string;
            /** @description Whether nothing but changing the password is allowed yet */
            readonly passwordChangeRequired: boolean;
        };
        /** @description That an operator gave a place an account at the payment gateway. */
        readonly AccountChoice: {
            /**
             * Format: uuid
             * @description Of this choice
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /** @description Name of the account; empty for the house's own */
            readonly account: string;
            /**
             * Format: uuid
             * @description Who chose
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly by: string;
            /**
             * Format: date-time
             * @description From when on payments were begun with it
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly AccountChoicePage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["AccountChoice"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A change of one's own password. */
        readonly AccountPasswordChange: {
            readonly currentPassword: string;
            readonly newPassword: string;
        };
        /** @description A change of one's own profile. */
        readonly AccountProfileChange: {
            readonly name: string;
            readonly locale: string;
        };
        /** @description A wish to have an account. E-mail addresses are ASCII, as nearly all mail servers require, and plain: neither in quotes nor at an IP address, which would be other ways to write the same mailbox. */
        readonly AccountSignUp: {
            /** Format: email */
            readonly email: string;
            readonly password: string;
            readonly name: string;
            readonly role: components["schemas"]["AccountSignUpRole"];
            readonly locale: string;
        };
        /**
         * @description The roles that one can sign up for.
         * @enum {string}
         */
        readonly AccountSignUpRole: "GUEST" | "OWNER";
        /**
         * @description Where an account stands.
         *
         *     - `ACTIVE`: The role is in force.
         *     - `AWAITING_APPROVAL`: An owner whom no operator has looked at yet; acts as a guest.
         *     - `REJECTED`: An owner whom an operator turned down; acts as a guest.
         * @enum {string}
         */
        readonly AccountState: "ACTIVE" | "AWAITING_APPROVAL" | "REJECTED";
        /**
         * @description Ways to pay.
         *
         *     - `OTHER`: Told, and none of these.
         *     - `UNKNOWN`: Not told.
         * @enum {string}
         */
        readonly ApprovalMethod: "CARD" | "EASY_PAY" | "TRANSFER" | "VIRTUAL_ACCOUNT" | "PHONE" | "GIFT_CARD" | "OTHER" | "UNKNOWN";
        /** @description All cells and areas of a session at one version. */
        readonly Availability: {
            /**
             * Format: uuid
             * @description Session
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: int64
             * @description Raised by one with each change
             */
            readonly version: number;
            /**
             * Format: int32
             * @description How many cells the states tell of; cell i belongs to the unit with ordinal i of the layout. An area has none: its state is not for sale
             */
            readonly cells: number;
            /** @description Base64 of two bits a cell: 0 free, 1 held, 2 sold, 3 not for sale; cell i stands in the bits (i mod 4) × 2 of byte i ÷ 4, lowest bits first */
            readonly states: string;
            /** @description Areas that are sold by number */
            readonly pools: readonly components["schemas"]["AvailabilityPool"][];
            /**
             * Format: int32
             * @description How many are free, cells and of areas
             */
            readonly free: number;
            /**
             * Format: int32
             * @description How many are held
             */
            readonly held: number;
            /**
             * Format: int32
             * @description How many are sold
             */
            readonly sold: number;
        };
        /** @description What changed from the version before to this one. */
        readonly AvailabilityChanges: {
            /**
             * Format: int64
             * @description Version after the change
             */
            readonly version: number;
            /** @description Pairs of ordinal and state */
            readonly changes: readonly (readonly number[])[];
            /** @description Areas of which more or less is left, as they are now */
            readonly pools: readonly components["schemas"]["AvailabilityPool"][];
        };
        /** @description How full an area is that is sold by number. */
        readonly AvailabilityPool: {
            /**
             * Format: uuid
             * @description The unit of the layout
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: int32
             * @description How many can be had
             */
            readonly free: number;
            /**
             * Format: int32
             * @description How many somebody is about to pay for; they may become free again
             */
            readonly held: number;
            /**
             * Format: int32
             * @description How many are sold
             */
            readonly sold: number;
        };
        /** @description What everybody may know of a line, the same bytes for all. */
        readonly Board: {
            /**
             * Format: uuid
             * @description The room
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly room: string;
            /**
             * Format: uuid
             * @description The sale that it protects
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly saleId: string;
            /**
             * Format: int32
             * @description Grows when the room starts over
             */
            readonly epoch: number;
            /** @description What the room does at the moment */
            readonly state: components["schemas"]["RoomState"];
            /**
             * Format: date-time
             * @description When this was written
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
            /**
             * Format: int64
             * @description The first ordinal that has not been called
             */
            readonly calledUpTo: number;
            /**
             * Format: int64
             * @description How many ordinals have been given
             */
            readonly end: number;
            /**
             * Format: int64
             * @description People who wait to be called and are there
             */
            readonly waiting: number;
            /**
             * Format: int32
             * @description Places taken
             */
            readonly inside: number;
            /**
             * Format: int32
             * @description Most places
             */
            readonly maxInside: number;
            /**
             * Format: int32
             * @description Most people let in per minute
             */
            readonly ratePerMinute: number;
            /**
             * Format: int64
             * @description The last tick whose order is fixed
             */
            readonly sealedThrough: number;
            /** @description The latest sealed ticks, ascending, at most 16 */
            readonly ticks: readonly components["schemas"]["BoardTickLine"][];
            /**
             * Format: double
             * @description Which share of those called is expected to turn up, 0.3 to 1: so many more than the rate are called
             */
            readonly show: number;
            /** @description What the sale has left; unless it is SOME or UNKNOWN nobody is called, until something comes back */
            readonly left: components["schemas"]["MyTurnLeft"];
            /**
             * Format: duration
             * @description How long to wait at least before asking for the next board
             * @example PT5S
             */
            readonly pollAfter: string;
            /**
             * Format: duration
             * @description How often somebody has to be heard who may be called within five minutes
             * @example PT5S
             */
            readonly beatNear: string;
            /**
             * Format: duration
             * @description The same for all others; who is not heard for three times as long is passed over until they are
             * @example PT5S
             */
            readonly beatBehind: string;
            /** @description Head of the hash chain over all ticks and calls */
            readonly chainHead: string;
            /** @description Hash of the configuration with which the room was opened; empty text when an earlier version did */
            readonly configHash: string;
            /** @description Hash of the key from which the seeds of all ticks follow; the key is told when the room has ended */
            readonly seedHash: string;
            /** @description What the house says to everybody who waits; empty texts when it says nothing */
            readonly message: components["schemas"]["RoomMessage"];
            /** @description How many people stand before which place, so that whoever knows the own place needs no other answer */
            readonly crowd: components["schemas"]["PeopleAhead"];
        };
        /** @description A sealed tick in short. */
        readonly BoardTickLine: {
            /**
             * Format: int64
             * @description Which tick, in ticks of 200 ms since 1970
             */
            readonly tick: number;
            /**
             * Format: int64
             * @description How many turns stand before it
             */
            readonly base: number;
            /**
             * Format: int32
             * @description How many turns it has
             */
            readonly count: number;
            /** @description Head of the chain after it */
            readonly hash: string;
        };
        /** @description A booking as its guest sees it. */
        readonly Booking: {
            /**
             * Format: uuid
             * @description Booking
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /** @description What to show or say at the door; empty for who has handed it over */
            readonly code: string;
            /** @description Its state */
            readonly state: components["schemas"]["BookingState"];
            /** @description Whose it is, as seen by whoever asks */
            readonly custody: components["schemas"]["BookingCustody"];
            /** @description Whether the caller paid for it, and so has its receipt and gets its refunds */
            readonly paid: boolean;
            /** @description When */
            readonly session: components["schemas"]["Session"];
            /** @description What */
            readonly offering: components["schemas"]["BookingWhat"];
            /** @description Where */
            readonly place: components["schemas"]["OfferingPlaceInShort"];
            /** @description Which seats or tables it has, in the order of the layout; of a cancelled one, those that it last had */
            readonly units: readonly components["schemas"]["UnitLine"][];
            /** @description Those that were given back while the rest stood, oldest first */
            readonly cancelledUnits: readonly components["schemas"]["UnitLine"][];
            /** @description What its units cost */
            readonly total: components["schemas"]["Money"];
            /** @description What is kept of the price of units that were given back */
            readonly kept: components["schemas"]["Money"];
            /**
             * Format: uuid
             * @description The payment
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly paymentId: string;
            /**
             * Format: date-time
             * @description When it was confirmed
             * @example 2026-12-24T10:00:00Z
             */
            readonly confirmedAt: string;
            /** @description What its guest has answered to the last change of the session's date */
            readonly dateAnswer: components["schemas"]["DateAnswer"];
            /** @description The text of its QR code, signed; empty when it lets nobody in (any more) */
            readonly ticket: string;
        };
        /** @description A line in the history of a booking. */
        readonly BookingChange: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
            /** @description What happened */
            readonly kind: components["schemas"]["BookingChangeKind"];
            /** @description Who did it */
            readonly by: components["schemas"]["BookingChangeBy"];
            /** @description Why, in the words of who did it; may be empty */
            readonly reason: string;
            /** @description The units that it was about, in the order of the layout; empty when it was about all of them */
            readonly units: readonly components["schemas"]["UnitLine"][];
            /** @description The units that it has instead of these since; empty unless it was moved */
            readonly movedTo: readonly components["schemas"]["UnitLine"][];
            /** @description What was given back by it; nothing for most changes */
            readonly refund: components["schemas"]["Money"];
            /** @description Whether that was taken at the box office, so that no gateway returns it but whoever took it */
            readonly byHand: boolean;
            /** @description Who handed it over, as they call themselves; empty for other changes */
            readonly from: string;
            /** @description To whom */
            readonly to: string;
            /** @description Its start before and after, where the date was changed; empty for other changes */
            readonly dates: readonly string[];
        };
        /**
         * @description Who changes bookings.
         *
         *     - `FORMER_GUEST`: A guest who had it before.
         * @enum {string}
         */
        readonly BookingChangeBy: "GUEST" | "FORMER_GUEST" | "STAFF" | "ORGANISER" | "SYSTEM";
        /**
         * @description What can happen to a booking.
         *
         *     - `UNITS_CANCELLED`: Some of its units were given back.
         *     - `CHECK_IN_UNDONE`: Somebody was let in by mistake, and the door has taken it back.
         *     - `MOVED`: It has other units instead of some of its own.
         *     - `RESCHEDULED`: It takes place at another time.
         *     - `DATE_KEPT`: Its guest has said to come on the new date.
         *     - `TRANSFERRED`: Somebody else has it from then on.
         *     - `NO_SHOW_UNDONE`: Somebody came after all.
         *     - `OTHER`: Something else, which this version of the program has no word for.
         * @enum {string}
         */
        readonly BookingChangeKind: "CONFIRMED" | "UNITS_CANCELLED" | "CANCELLED" | "CHECKED_IN" | "CHECK_IN_UNDONE" | "NO_SHOW" | "MOVED" | "RESCHEDULED" | "DATE_KEPT" | "TRANSFERRED" | "NO_SHOW_UNDONE" | "OTHER";
        /** @description One page of a list, as every list endpoint answers it. */
        readonly BookingChangePage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["BookingChange"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /**
         * @description Whose a booking is, and who paid for it.
         *
         *     - `OWN`: The caller's, who made it.
         *     - `RECEIVED`: The caller's, who got it from somebody; what is refunded goes to who made it.
         *     - `GIVEN`: Another's by now, to whom the caller has handed it.
         * @enum {string}
         */
        readonly BookingCustody: "OWN" | "RECEIVED" | "GIVEN";
        /**
         * @description How a booking came about.
         *
         *     - `SOLD`: A guest bought it.
         *     - `COMPLIMENTARY`: An organiser gave it for nothing.
         *     - `BOX_OFFICE`: An organiser sold it beside the gateway.
         * @enum {string}
         */
        readonly BookingKind: "SOLD" | "COMPLIMENTARY" | "BOX_OFFICE";
        /** @description One page of a list, as every list endpoint answers it. */
        readonly BookingPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["Booking"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /**
         * @description States of a booking. The first is the only one that a purchase leads to.
         * @enum {string}
         */
        readonly BookingState: "CONFIRMED" | "CHECKED_IN" | "CANCELLED" | "NO_SHOW";
        /** @description What is on. */
        readonly BookingWhat: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            readonly title: components["schemas"]["LocalizedText"];
        };
        /** @description A receipt. */
        readonly BookingsReceipt: {
            /** @description Its number, made of the day and the first code of the booking */
            readonly number: string;
            /** @description What was bought */
            readonly booking: components["schemas"]["Booking"];
            /** @description What was paid in all, whatever was given back since */
            readonly paid: components["schemas"]["Money"];
            /** @description Our order number at the gateway */
            readonly orderId: string;
            /** @description How it was paid */
            readonly method: components["schemas"]["ApprovalMethod"];
            /** @description Masked card number or name of a wallet, as the gateway told it; may be empty */
            readonly instrument: string;
            /** @description The gateway's; may be empty */
            readonly approvalNumber: string;
            /**
             * Format: date-time
             * @description When the money was taken; the time of the booking where the gateway did not say
             * @example 2026-12-24T10:00:00Z
             */
            readonly approvedAt: string;
            /** @description What was paid later, for dearer seats instead of others; part of what was paid in all */
            readonly differences: readonly components["schemas"]["ReceiptDifference"][];
            /** @description What was given back or is on its way */
            readonly refunds: readonly components["schemas"]["PaymentRefund"][];
            /** @description Whether it was paid at a gateway for tests, so that no money moved */
            readonly testPayment: boolean;
        };
        /**
         * @description Which of a guest's bookings are asked for, and in which order.
         *
         *     - `ANY`: All, the newest booking first.
         *     - `UPCOMING`: What can still be looked forward to or is going on, the soonest first.
         *     - `PAST`: What is over or was called off, the latest first.
         * @enum {string}
         */
        readonly BookingsWhen: "ANY" | "UPCOMING" | "PAST";
        /** @description What shall be given back. */
        readonly CancellationCancelBooking: {
            /** @description Units of the booking; empty for all that it has */
            readonly unitIds: readonly string[];
            /** @description What the quote said comes back; when it is another amount by now, nothing is done */
            readonly refund: components["schemas"]["Money"];
            /** @description Why, in the guest's words; may be left out */
            readonly reason?: string;
        };
        /** @description What a guest would get back who gave a booking or some of its units back now. */
        readonly CancellationQuote: {
            /**
             * Format: uuid
             * @description Booking
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description What would be given back, in the order of the layout */
            readonly units: readonly components["schemas"]["UnitLine"][];
            /** @description Whether nothing would be left of the booking */
            readonly whole: boolean;
            /** @description What these units cost */
            readonly price: components["schemas"]["Money"];
            /** @description What comes back now; a cancellation has to name it */
            readonly refund: components["schemas"]["Money"];
            /**
             * Format: int32
             * @description Share of the price that comes back now
             */
            readonly percent: number;
            /** @description What comes back until when, what holds now first; the last one ends with the start */
            readonly steps: readonly components["schemas"]["CancellationQuoteStep"][];
            /**
             * Format: date-time
             * @description The server's time, to count down by
             * @example 2026-12-24T10:00:00Z
             */
            readonly now: string;
        };
        /** @description What comes back for a while. */
        readonly CancellationQuoteStep: {
            /**
             * Format: int32
             * @description Share of the price, 0 to 100
             */
            readonly percent: number;
            /** @description That share of these units */
            readonly refund: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description First moment at which it is no longer so
             * @example 2026-12-24T10:00:00Z
             */
            readonly until: string;
        };
        /** @description What one unit of a category costs. */
        readonly CategoryPrice: {
            /** @description Name of the category in the layout */
            readonly category: string;
            /** @description Per unit */
            readonly price: components["schemas"]["Money"];
        };
        /** @description An entry of a room's hash chain, as everybody may read it. */
        readonly ChainEntry: {
            /**
             * Format: int64
             * @description Its number in the chain, from 1 on
             */
            readonly seq: number;
            /** @description OPEN (the room's configuration), TICKETS (registrations for a lottery), DRAW (their places were drawn), LEASE (a node may give turns, or more of them), TICK (turns whose order is fixed), MOVE (people were called), SHOW (another share of those called is expected to turn up), STOCK (something is left to be had, or nothing), LIMIT (booking bears fewer people, or more again), ENTRY (people came in), MODE (something was ordered by hand), RECOVER (data was lost, and the line goes on behind the hole) or CLOSE (the room has ended, and its seeds are told) */
            readonly kind: string;
            /** @description What happened */
            readonly body: string;
            /** @description Head of the chain after it, 64 hexadecimal digits: SHA-256 of the hash of the entry before, the kind and the body, with a blank between each */
            readonly hash: string;
            /** @description Seed of a draw, of one that is known again or of a tick's, 32 hexadecimal digits; else empty text */
            readonly seed: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly ChainEntryPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["ChainEntry"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description Somebody has come in. */
        readonly CheckIn: {
            /** @description Who: the units that this scan let in */
            readonly unitIds: readonly string[];
            /** @description Their booking as it is now */
            readonly guest: components["schemas"]["Guest"];
        };
        /** @description What was seen at a door. */
        readonly CheckInBody: {
            /** @description The text of a ticket's QR code, or a booking code */
            readonly ticket: string;
            /** @description What the door is called, 1 to 40 characters */
            readonly gate: string;
            /** @description Who is to come in; left out, all of the booking who are not in yet */
            readonly unitIds?: readonly string[];
            /**
             * Format: int32
             * @description How many of those, when not all come at once
             */
            readonly atMost?: number;
            /**
             * Format: date-time
             * @description When the device saw it, if it had no network then; at most 30 days ago, and now where it is later
             * @example 2026-12-24T10:00:00Z
             */
            readonly seenAt?: string;
        };
        /** @description A session that was called off, and how far its bookings were given back. */
        readonly Clearing: {
            /**
             * Format: uuid
             * @description Session
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            /** @description Why it does not take place, in words for guests */
            readonly reason: string;
            /**
             * Format: date-time
             * @description When it was called off
             * @example 2026-12-24T10:00:00Z
             */
            readonly begunAt: string;
            /**
             * Format: int32
             * @description How many bookings it ever had
             */
            readonly bookings: number;
            /**
             * Format: int32
             * @description How many of them are not given back so far
             */
            readonly standing: number;
            /** @description How far the money has come */
            readonly refunds: components["schemas"]["RefundProgress"];
            /**
             * Format: int64
             * @description What was paid at the box office for what it took back, in the same unit as `refunds.returned`: no gateway can return it, the organiser does
             */
            readonly byHand: number;
            /** @description Whether nobody has anything of it any more; money may still be on its way */
            readonly done: boolean;
            /**
             * Format: int32
             * @description Of the session, by which a change of it is named
             */
            readonly version: number;
        };
        /** @description What the gateway handed to the guest. */
        readonly ConfirmPayment: {
            /** @description The gateway's key, 1 to 200 characters */
            readonly paymentKey: string;
            /** @description Our order number */
            readonly orderId: string;
            /** @description What the guest was shown there */
            readonly amount: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description The start that the guest was shown; needed once it was changed since the hold was made
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt?: string;
        };
        /** @description A crowd that the server sent at a rehearsal. */
        readonly Crowd: {
            /**
             * Format: uuid
             * @description The crowd
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The rehearsal
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly saleId: string;
            /** @description Where it stands */
            readonly state: components["schemas"]["CrowdState"];
            /**
             * Format: int32
             * @description How many were sent
             */
            readonly guests: number;
            /** @description How they come */
            readonly curve: components["schemas"]["CrowdCurve"];
            /**
             * Format: int32
             * @description Within what time they come
             */
            readonly overSeconds: number;
            /**
             * Format: date-time
             * @description When it was sent
             * @example 2026-12-24T10:00:00Z
             */
            readonly startedAt: string;
            /** @description Where everybody is, as far as is known */
            readonly now: components["schemas"]["CrowdMoment"];
            /** @description Why it could not be sent, in words for whoever runs the server; empty unless it failed */
            readonly failure: string;
        };
        /** @description A crowd to be sent. */
        readonly CrowdBody: {
            /** Format: int32 */
            readonly guests: number;
            readonly curve: components["schemas"]["CrowdCurve"];
            /** Format: int32 */
            readonly overSeconds: number;
        };
        /** @description How many of something. */
        readonly CrowdCount: {
            /** @description What */
            readonly name: string;
            /**
             * Format: int32
             * @description How many
             */
            readonly count: number;
        };
        /**
         * @description How the guests of a crowd come.
         *
         *     - `BURST`: Most of them in the first tenth of the time, as when a sale opens.
         *     - `STEADY`: As many in each second as in any other.
         * @enum {string}
         */
        readonly CrowdCurve: "BURST" | "STEADY";
        /** @description One way in which a promise was broken, once. */
        readonly CrowdFault: {
            /** @description In which way, by name */
            readonly kind: string;
            /** @description Of the seat that it is about; empty text where it is about none */
            readonly session: string;
            /** @description That seat; empty text where it is about none */
            readonly unit: string;
            /** @description Whom it is about, by their number in the crowd */
            readonly guests: readonly number[];
            /** @description Figures and codes */
            readonly values: readonly string[];
            /** @description Of bookings, holds or orders, to look them up by */
            readonly ids: readonly string[];
        };
        /** @description A second of a crowd. */
        readonly CrowdMoment: {
            /**
             * Format: int64
             * @description Seconds since the beginning
             */
            readonly at: number;
            /**
             * Format: int32
             * @description Have joined so far
             */
            readonly joined: number;
            /**
             * Format: int32
             * @description Are in the line
             */
            readonly waiting: number;
            /**
             * Format: int32
             * @description Are inside
             */
            readonly inside: number;
            /**
             * Format: int32
             * @description Seats are in bookings
             */
            readonly sold: number;
            /**
             * Format: int32
             * @description Are done
             */
            readonly over: number;
            /**
             * Format: int64
             * @description Answers so far
             */
            readonly requests: number;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly CrowdPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["Crowd"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description What came of checking one promise. */
        readonly CrowdPromise: {
            /** @description Its name */
            readonly promise: string;
            /** @description Whether it was kept */
            readonly held: boolean;
            /**
             * Format: int32
             * @description How many things were looked at
             */
            readonly checked: number;
            /**
             * Format: int32
             * @description How many broke it
             */
            readonly broken: number;
            /** @description The first of them, a sentence each, in English */
            readonly examples: readonly string[];
            /** @description The same, taken apart for those who want to say it in their own words */
            readonly faults: readonly components["schemas"]["CrowdFault"][];
        };
        /** @description What came of a crowd. */
        readonly CrowdReport: {
            /** @description Whether every promise was kept */
            readonly promisesHeld: boolean;
            /**
             * Format: int64
             * @description Until the last one was done
             */
            readonly durationMillis: number;
            /**
             * Format: int32
             * @description How many seats there are
             */
            readonly capacity: number;
            /**
             * Format: int32
             * @description How many were sold to this crowd
             */
            readonly sold: number;
            /** @description Whether nothing is left */
            readonly soldOut: boolean;
            /**
             * Format: int64
             * @description When the last seat was sold, since the beginning; 0 unless all are sold
             */
            readonly lastSoldMillis: number;
            /** @description One for each promise */
            readonly promises: readonly components["schemas"]["CrowdPromise"][];
            /** @description How many ended how */
            readonly endings: readonly components["schemas"]["CrowdCount"][];
            /** @description How long each step took */
            readonly steps: readonly components["schemas"]["CrowdStep"][];
            /** @description How many refusals, by code */
            readonly refusals: readonly components["schemas"]["CrowdCount"][];
            /** @description Where everybody was, second by second */
            readonly seconds: readonly components["schemas"]["CrowdMoment"][];
        };
        /**
         * @description Where a crowd stands.
         *
         *     - `RUNNING`: It is on its way.
         *     - `FINISHED`: Everybody is done, and there is a report.
         *     - `CANCELLED`: Somebody called it back.
         *     - `FAILED`: It could not be sent, or the server that sent it stopped.
         * @enum {string}
         */
        readonly CrowdState: "RUNNING" | "FINISHED" | "CANCELLED" | "FAILED";
        /** @description How long a step took, in microseconds from the moment at which a guest wanted to ask. */
        readonly CrowdStep: {
            /** @description Its name */
            readonly step: string;
            /**
             * Format: int64
             * @description Answers
             */
            readonly count: number;
            /** Format: int64 */
            readonly p50: number;
            /** Format: int64 */
            readonly p95: number;
            /** Format: int64 */
            readonly p99: number;
            /** Format: int64 */
            readonly max: number;
        };
        /** @description What the access token says. */
        readonly CurrentSession: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly accountId: string;
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly signInId: string;
            readonly role: components["schemas"]["Role"];
            readonly passwordChangeRequired: boolean;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly expiresAt: string;
        };
        /**
         * @description What a guest has answered to the last change of the date.
         *
         *     - `NONE`: Nobody asks: it was booked for the date that holds.
         *     - `OPEN`: Nothing so far; the booking is kept unless its guest gives it back.
         *     - `KEPT`: The guest comes. Until the time named it can still be given back in full.
         * @enum {string}
         */
        readonly DateAnswer: "NONE" | "OPEN" | "KEPT";
        /** @description All that a device needs to work at a door, also when the network goes. */
        readonly Door: {
            /** @description The session */
            readonly session: components["schemas"]["Session"];
            /** @description What is on */
            readonly title: components["schemas"]["LocalizedText"];
            /** @description Where */
            readonly place: components["schemas"]["LocalizedText"];
            /**
             * Format: date-time
             * @description When this was so; a ticket that was sold later is missing in it
             * @example 2026-12-24T10:00:00Z
             */
            readonly madeAt: string;
            /** @description What verifies tickets */
            readonly keys: readonly components["schemas"]["TicketsKey"][];
            /** @description All bookings, in the order of their seats */
            readonly guests: readonly components["schemas"]["Guest"][];
        };
        /** @description How full it is. */
        readonly DoorCounts: {
            /**
             * Format: int32
             * @description Units that are sold
             */
            readonly expected: number;
            /**
             * Format: int32
             * @description Units whose guests are in
             */
            readonly in: number;
        };
        /** @description When a session was to take place before its date was changed. */
        readonly EarlierDate: {
            /**
             * Format: date-time
             * @description Its start before
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description Its end before
             * @example 2026-12-24T10:00:00Z
             */
            readonly endsAt: string;
            /** @description Why it was changed, in the words of who did it */
            readonly reason: string;
            /**
             * Format: date-time
             * @description When it was changed
             * @example 2026-12-24T10:00:00Z
             */
            readonly changedAt: string;
            /**
             * Format: date-time
             * @description Until when who had booked before may give it back in full; not after the new start
             * @example 2026-12-24T10:00:00Z
             */
            readonly freeUntil: string;
        };
        /** @description An entry; the pass is empty when it went into a cookie. */
        readonly EntryAnswer: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly admissionId: string;
            readonly pass: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly passExpiresAt: string;
        };
        /** @description Not in yet. */
        readonly EntryDoorAnswer: {
            readonly state: string;
        };
        /**
         * @description What operators do.
         *
         *     - `ASKED`: Asked the gateway at once.
         *     - `CALLED_OFF`: Has it called off, and all given back that was taken.
         *     - `SETTLED_BY_HAND`: Noted that nothing was paid, where the gateway does not know.
         *     - `REFUND_RETRIED`: Has a refund tried again that the gateway had refused.
         * @enum {string}
         */
        readonly EventKind: "ASKED" | "CALLED_OFF" | "SETTLED_BY_HAND" | "REFUND_RETRIED";
        /** @description How a payment gateway has been lately, as the node that answers sees it. */
        readonly GatewayHealth: {
            /** @description Its short name */
            readonly gateway: string;
            /** @description Name of the account there; empty for the house's own */
            readonly account: string;
            /** @description Whether no money moves there */
            readonly test: boolean;
            /** @description Whether it is called */
            readonly state: components["schemas"]["GatewayHealthState"];
            /**
             * Format: date-time
             * @description Since when, or since the node started
             * @example 2026-12-24T10:00:00Z
             */
            readonly since: string;
            /**
             * Format: int32
             * @description How many of the last calls the state goes by
             */
            readonly calls: number;
            /**
             * Format: int32
             * @description How many of them got no answer
             */
            readonly unanswered: number;
            /**
             * Format: int32
             * @description Calls under way now
             */
            readonly running: number;
            /** @description When it last answered, RFC 3339; empty when it has not since the node started */
            readonly answeredAt: string;
            /** @description Why a call last got no answer, for people; empty when all did */
            readonly fault: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly GatewayHealthPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["GatewayHealth"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /**
         * @description Whether a gateway is called.
         *
         *     - `CLOSED`: It is.
         *     - `HALF_OPEN`: A few calls are let through, to see whether it is well again.
         *     - `OPEN`: It is not: too many calls got no answer.
         * @enum {string}
         */
        readonly GatewayHealthState: "CLOSED" | "HALF_OPEN" | "OPEN";
        /** @description One booking of a session, for those who stand at its door. */
        readonly Guest: {
            /**
             * Format: uuid
             * @description Booking
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description Its code */
            readonly code: string;
            /** @description Who booked, as they call themselves; empty for a simulated guest */
            readonly name: string;
            /** @description Its state */
            readonly state: components["schemas"]["BookingState"];
            /** @description What it has now, in the order of the layout; nothing once it is cancelled */
            readonly units: readonly components["schemas"]["GuestSeat"][];
            /** @description Who of it is in */
            readonly entries: readonly components["schemas"]["GuestEntry"][];
            /** @description What was paid, for one from the box office beside the gateway */
            readonly total: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-12-24T10:00:00Z
             */
            readonly confirmedAt: string;
            /** @description Bought by its guest, or made by an organiser */
            readonly kind: components["schemas"]["BookingKind"];
            /** @description Why an organiser made it; empty text for what was bought */
            readonly reason: string;
        };
        /** @description Somebody who came in. */
        readonly GuestEntry: {
            /**
             * Format: uuid
             * @description On which seat
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly unitId: string;
            /**
             * Format: date-time
             * @description When
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
            /** @description Where */
            readonly gate: string;
            /** @description Which member of staff let them in */
            readonly by: string;
            /** @description Whether the device could not ask then, and told of it later */
            readonly offline: boolean;
            /**
             * Format: date-time
             * @description Until when it can be taken back
             * @example 2026-12-24T10:00:00Z
             */
            readonly undoUntil: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly GuestPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["Guest"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A seat or table, as a person reads it. */
        readonly GuestSeat: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly unitId: string;
            readonly kind: components["schemas"]["UnitKind"];
            readonly section: string;
            readonly row: string;
            readonly label: string;
            readonly category: string;
        };
        /** @description Units that the server chooses when it decides: beside each other, the best that are left then. Near to the units that are named besides, or to the stage. */
        readonly HoldBest: {
            /**
             * Format: int32
             * @description How many beside each other
             */
            readonly units: number;
            /**
             * Format: int32
             * @description How many they must have room for together; as many as units when left out
             */
            readonly people?: number;
            /**
             * Format: int32
             * @description How many must be wheelchair places; seats for wheelchair users are given to nobody else
             */
            readonly accessible?: number;
            /** @description The only categories to choose from; any when left out */
            readonly categories?: readonly string[];
        };
        /** @description So many of an area that is sold by number. */
        readonly HoldCount: {
            /**
             * Format: uuid
             * @description The unit of the layout
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: int32
             * @description How many
             */
            readonly count: number;
        };
        /** @description A hold as its guest sees it. */
        readonly HoldDetails: {
            /**
             * Format: uuid
             * @description Hold
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Session
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: uuid
             * @description Sale
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly saleId: string;
            /** @description Its state now */
            readonly state: components["schemas"]["HoldState"];
            /** @description What is held, in the order of the layout */
            readonly units: readonly components["schemas"]["UnitLine"][];
            /** @description What it costs */
            readonly total: components["schemas"]["Money"];
            /** @description What is to be paid for it: less where units of a booking are exchanged for it */
            readonly due: components["schemas"]["Money"];
            /** @description The booking whose units are exchanged for it once it is paid; empty text for one that becomes a booking */
            readonly moves: string;
            /**
             * Format: date-time
             * @description The end that the guest is shown
             * @example 2026-12-24T10:00:00Z
             */
            readonly heldUntil: string;
            /**
             * Format: date-time
             * @description The server's time, to count down by
             * @example 2026-12-24T10:00:00Z
             */
            readonly now: string;
            /** @description The payment that was begun for it; empty when there is none */
            readonly payments: readonly components["schemas"]["PaymentDetails"][];
            /** @description Whether paying for it moves no money, because the gateway is one for tests */
            readonly testPayment: boolean;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly HoldDetailsPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["HoldDetails"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /**
         * @description States of a hold; all but ACTIVE are final, except that a late payment may still confirm free cells.
         * @enum {string}
         */
        readonly HoldState: "ACTIVE" | "CONFIRMED" | "RELEASED" | "EXPIRED" | "REVOKED";
        /** @description How many to keep of which area, and why. */
        readonly HouseAreaKeepBody: {
            /**
             * Format: uuid
             * @description The area
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly unitId: string;
            /**
             * Format: int32
             * @description How many in all from now on, from 0
             */
            readonly count: number;
            /** @description Why; 1 to 200 characters */
            readonly reason: string;
        };
        /** @description Some of an area that the house keeps. */
        readonly HouseAreaKeptArea: {
            /**
             * Format: uuid
             * @description The area
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly unitId: string;
            /**
             * Format: int32
             * @description How many
             */
            readonly count: number;
            /** @description Who said so last */
            readonly by: string;
            /** @description Why */
            readonly reason: string;
            /**
             * Format: date-time
             * @description When
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly HouseAreaKeptAreaPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["HouseAreaKeptArea"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A unit that the house keeps. */
        readonly HouseSeatKeptUnit: {
            /**
             * Format: uuid
             * @description Which
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly unitId: string;
            /** @description Who took it */
            readonly by: string;
            /** @description Why */
            readonly reason: string;
            /**
             * Format: date-time
             * @description When
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly HouseSeatKeptUnitPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["HouseSeatKeptUnit"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description Which units, and why. */
        readonly HouseSeatOrderBody: {
            /** @description 1 to 500 units, all or none of which are changed */
            readonly unitIds: readonly string[];
            /** @description Why; 1 to 200 characters */
            readonly reason: string;
        };
        /** @description A booking that an organiser has made for somebody. */
        readonly Issued: {
            /**
             * Format: uuid
             * @description Booking
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description What to show or say at the door */
            readonly code: string;
            /** @description Complimentary, or from the box office */
            readonly kind: components["schemas"]["BookingKind"];
            /** @description For whom */
            readonly guestName: string;
            /** @description Why, in the words of whoever made it */
            readonly reason: string;
            /** @description Its state */
            readonly state: components["schemas"]["BookingState"];
            /** @description Which units it has, in the order of the layout; of a cancelled one, those that it had */
            readonly units: readonly components["schemas"]["UnitLine"][];
            /** @description What was taken for it, outside of the gateway */
            readonly total: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-12-24T10:00:00Z
             */
            readonly issuedAt: string;
            /** @description The text of its QR code, signed; empty when it lets nobody in any more */
            readonly ticket: string;
        };
        /** @description Why it is cancelled; 1 to 200 characters. */
        readonly IssuedEnd: {
            readonly reason: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly IssuedPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["Issued"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A whole layout, immutable: sections in the order of the plan, their rows, and the units of each row along its line. */
        readonly Layout: {
            /**
             * Format: uuid
             * @description Its id
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The place that it belongs to
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly placeId: string;
            /** @description Its name */
            readonly name: string;
            /** @description Extent of the drawing */
            readonly size: components["schemas"]["LayoutSize"];
            /** @description Price categories, in the order of the plan */
            readonly categories: readonly components["schemas"]["LayoutCategory"][];
            /** @description Sections, in the order of the plan */
            readonly sections: readonly components["schemas"]["LayoutSection"][];
            /** @description What helps people find their way, in the order of the plan */
            readonly drawings: readonly components["schemas"]["LayoutDrawing"][];
            /** @description What everybody looks at: the middle of the stages, or of the front edge where no stage is drawn */
            readonly focus: components["schemas"]["LayoutSpot"];
        };
        /** @description A price category. */
        readonly LayoutCategory: {
            /** @description Unique in the layout */
            readonly name: string;
            /** @description CSS colour */
            readonly color: string;
        };
        /** @description Something drawn beside the units. */
        readonly LayoutDrawing: {
            /** @description Whether it is what everybody looks at */
            readonly stage: boolean;
            /** @description Its words; may be empty where there is an outline */
            readonly label: string;
            /** @description Middle of the words */
            readonly labelAt: components["schemas"]["LayoutSpot"];
            /** @description Corners of a polygon; empty for words alone */
            readonly outline: readonly components["schemas"]["LayoutSpot"][];
            /** @description The unit that is sold there by number; empty for what is only drawn */
            readonly areas: readonly string[];
        };
        /** @description What stands in one line. */
        readonly LayoutRow: {
            /** @description As shown */
            readonly label: string;
            /** @description Along the line */
            readonly units: readonly {
                /**
                 * Format: uuid
                 * @description Its id
                 * @example 01939c2a-5f00-7000-8000-000000000001
                 */
                readonly id: string;
                /**
                 * Format: int32
                 * @description 0 to n−1 over the layout; the index in availability snapshots
                 */
                readonly ordinal: number;
                /** @description Its own label within the row */
                readonly label: string;
                /** @description Its price category */
                readonly category: string;
                /** @description What it is */
                readonly kind: components["schemas"]["UnitKind"];
                /** @description Whether a wheelchair user can take it */
                readonly accessible: boolean;
                /**
                 * Format: int32
                 * @description People it takes, 1 to 100; of an area, how many are sold, up to 100,000
                 */
                readonly capacity: number;
                /**
                 * Format: double
                 * @description To the right, in the plan's own unit
                 */
                readonly x: number;
                /**
                 * Format: double
                 * @description Downwards, in the plan's own unit
                 */
                readonly y: number;
            }[];
        };
        /** @description A section. */
        readonly LayoutSection: {
            /** @description As shown */
            readonly name: string;
            /** @description Its rows */
            readonly rows: readonly components["schemas"]["LayoutRow"][];
        };
        /** @description Extent of the drawing, in the plan's own unit. */
        readonly LayoutSize: {
            /**
             * Format: double
             * @description Positive
             */
            readonly width: number;
            /**
             * Format: double
             * @description Positive
             */
            readonly height: number;
        };
        /** @description A spot of the drawing. */
        readonly LayoutSpot: {
            /**
             * Format: double
             * @description To the right
             */
            readonly x: number;
            /**
             * Format: double
             * @description Downwards
             */
            readonly y: number;
        };
        /** @description What an import made. */
        readonly LayoutSummary: {
            /**
             * Format: uuid
             * @description The new layout
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The place that it belongs to
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly placeId: string;
            /** @description Its name */
            readonly name: string;
            /**
             * Format: int32
             * @description How many can be sold of it; an area counts as many times as it has room for
             */
            readonly unitCount: number;
            /**
             * Format: int32
             * @description Its rows, after splitting those that stood in several lines
             */
            readonly rowCount: number;
            /**
             * Format: int32
             * @description Its sections
             */
            readonly sectionCount: number;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly LayoutSummaryPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["LayoutSummary"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A text of several lines for people, in both languages of the product: what somebody wrote with the enter key. */
        readonly LocalizedParagraphs: {
            /** @description Korean, 1–500 characters */
            readonly ko: string;
            /** @description English, 1–500 characters */
            readonly en: string;
        };
        /** @description A name or sentence for people, in both languages of the product. */
        readonly LocalizedText: {
            /** @description Korean, 1–500 characters */
            readonly ko: string;
            /** @description English, 1–500 characters */
            readonly en: string;
        };
        /** @description An amount of money that somebody pays or gets back; never negative. */
        readonly Money: {
            /**
             * Format: int64
             * @description Minor units of the currency (won for KRW, which has no smaller one), 0 to MOST
             */
            readonly amount: number;
            /** @description ISO 4217 code, three upper-case letters */
            readonly currency: string;
        };
        /** @description Why something is done about money; 1 to 200 characters. */
        readonly MoneyDeskMoneyReason: {
            readonly reason: string;
        };
        /** @description What came of an act. */
        readonly MoneyDeskResult: {
            /**
             * Format: uuid
             * @description Payment
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly paymentId: string;
            /** @description How it stands now */
            readonly state: components["schemas"]["PaymentState"];
            /** @description What the gateway said, for people; empty when it was not asked */
            readonly answer: string;
        };
        /** @description What shall be exchanged. */
        readonly MoveBooking: {
            /** @description Units of the booking */
            readonly unitIds: readonly string[];
            /** @description As many others, instead of them */
            readonly toUnitIds: readonly string[];
            /** @description What the quote said is to be paid; when it is another amount by now, nothing is done */
            readonly pay: components["schemas"]["Money"];
            /** @description What the quote said comes back; when it is another amount by now, nothing is done */
            readonly refund: components["schemas"]["Money"];
        };
        /** @description What came of a wish to have other seats. */
        readonly MoveOutcome: {
            /**
             * Format: uuid
             * @description The hold on the others
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly holdId: string;
            /** @description Whether they are exchanged; if not, the hold is to be paid for first */
            readonly done: boolean;
        };
        /** @description What it would take to have other units instead. */
        readonly MoveQuote: {
            /**
             * Format: uuid
             * @description Booking
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description Which of its units would be given for them, in the order of the layout */
            readonly from: readonly components["schemas"]["UnitLine"][];
            /** @description The others at their prices of now, in the order of the layout */
            readonly to: readonly components["schemas"]["UnitLine"][];
            /** @description What they cost more, to be paid before anything is exchanged */
            readonly pay: components["schemas"]["Money"];
            /** @description What comes back where they cost less: the same share as for a cancellation of this moment */
            readonly refund: components["schemas"]["Money"];
            /** @description What is kept of that difference */
            readonly kept: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description First moment at which it is too late
             * @example 2026-12-24T10:00:00Z
             */
            readonly until: string;
            /**
             * Format: date-time
             * @description The server's time, to count down by
             * @example 2026-12-24T10:00:00Z
             */
            readonly now: string;
        };
        /** @description Whether guests may change to other seats, and until when. */
        readonly MoveTerms: {
            /** @description Whether they may */
            readonly allowed: boolean;
            /**
             * Format: int32
             * @description So many minutes before the start it is too late, 0 to 43,200
             */
            readonly endMinutes: number;
        };
        /** @description Whether and until when seats can be changed. */
        readonly MovesChance: {
            /**
             * Format: uuid
             * @description Booking
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description Whether they can be now */
            readonly possible: boolean;
            /** @description Why not, as the code with which a quote would be refused, such as `AREA_NOT_MOVED`; empty text where they can */
            readonly reason: string;
            /**
             * Format: date-time
             * @description First moment at which it is too late; where they cannot be changed, when it starts
             * @example 2026-12-24T10:00:00Z
             */
            readonly until: string;
        };
        /** @description How it stands with a turn. `callWindowEndsAt` is empty unless it was called lately; `place` is the ordinal of a turn that waits, else -1: by it the board tells how many are ahead. Nobody asks again before `pollAfter`. `waitKnown` is false while nobody can say, because nobody was seen leaving or nothing is `left`: then `waitFrom` is what the pace allows at best. Within `beatAfter` the owner has to be heard. */
        readonly MyTurnAnswer: {
            readonly state: components["schemas"]["MyTurnState"];
            readonly roomState: components["schemas"]["RoomState"];
            /** Format: int64 */
            readonly ahead: number;
            /**
             * Format: duration
             * @example PT5S
             */
            readonly waitFrom: string;
            /**
             * Format: duration
             * @example PT5S
             */
            readonly waitTo: string;
            readonly waitKnown: boolean;
            /**
             * Format: duration
             * @example PT5S
             */
            readonly pollAfter: string;
            readonly callWindowEndsAt: string;
            readonly left: components["schemas"]["MyTurnLeft"];
            /**
             * Format: duration
             * @example PT5S
             */
            readonly beatAfter: string;
            /** Format: int64 */
            readonly place: number;
        };
        /**
         * @description What the sale behind a line has left.
         *
         *     - `UNKNOWN`: Nobody has counted yet.
         *     - `SOME`: Some are free.
         *     - `NONE_FREE`: None is free, but some are not paid for: nobody is called until one of them comes back.
         *     - `SOLD_OUT`: All are sold: nobody is called until somebody returns something.
         * @enum {string}
         */
        readonly MyTurnLeft: "UNKNOWN" | "SOME" | "NONE_FREE" | "SOLD_OUT";
        /**
         * @description States of a turn.
         *
         *     - `REGISTERED`: Has a ticket of a lottery; the place is drawn when the sale opens.
         *     - `COUNTING`: The place is being drawn; it is known in a second.
         *     - `WAITING`: Not called yet.
         *     - `CALLED`: May enter.
         *     - `PASSED_OVER`: Was away when the place came up, is back, and is called before all others.
         *     - `MISSED`: Was called and did not come in time; is called once more, between the others.
         *     - `INSIDE`: Has entered and still has the place.
         *     - `ENDED`: Has left, the time inside is over, or the room was closed before it came in.
         * @enum {string}
         */
        readonly MyTurnState: "REGISTERED" | "COUNTING" | "WAITING" | "CALLED" | "PASSED_OVER" | "MISSED" | "INSIDE" | "ENDED";
        /** @description What to hold: units that are named, so many of areas that are sold by number, the best ones of a kind, or all of these; 1 to 50 in all, and all of them or none. */
        readonly NewHold: {
            /**
             * Format: uuid
             * @description Session of all units
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            /** @description Different units */
            readonly unitIds?: readonly string[];
            /** @description So many of different areas */
            readonly pools?: readonly components["schemas"]["HoldCount"][];
            /** @description How many more shall be chosen, and what they must be like */
            readonly best?: components["schemas"]["HoldBest"];
        };
        /** @description What is given to whom. */
        readonly NewIssued: {
            /** @description For nothing, or for money that was taken beside the gateway, at the prices of the sale */
            readonly kind: components["schemas"]["NewIssuedKind"];
            /** @description For whom; 1 to 60 characters, one of which can be seen */
            readonly guestName: string;
            /** @description Why; 1 to 200 characters */
            readonly reason: string;
            /** @description Free units, or such as the house keeps; all of them or none */
            readonly unitIds?: readonly string[];
            /** @description So many of areas that are sold by number; together with the units 1 to 50 */
            readonly areas?: readonly components["schemas"]["NewIssuedIssuedCount"][];
        };
        /** @description So many of an area that is sold by number. */
        readonly NewIssuedIssuedCount: {
            /**
             * Format: uuid
             * @description The unit of the layout
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: int32
             * @description How many
             */
            readonly count: number;
            /** @description Whether of those that the house keeps, and not of what is left */
            readonly ofHouse: boolean;
        };
        /**
         * @description For nothing, or for money that was taken beside the gateway.
         * @enum {string}
         */
        readonly NewIssuedKind: "COMPLIMENTARY" | "BOX_OFFICE";
        /** @description The amount is the server's. */
        readonly NewPayment: {
            /**
             * Format: date-time
             * @description The start that the guest was shown; needed once it was changed since the hold was made
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt?: string;
        };
        /** @description A waiting room to be opened in front of a sale. */
        readonly NewRoom: {
            /**
             * Format: uuid
             * @description The sale that it protects
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly saleId: string;
            /**
             * Format: int32
             * @description Most people let in per minute, 1 to 600,000
             */
            readonly ratePerMinute: number;
            /**
             * Format: int32
             * @description Most people inside at once, 1 to 1,000,000
             */
            readonly maxInside: number;
            /** @description How places are given to those who come before the opening; by arrival when it is left out. It cannot be changed later */
            readonly ordering?: components["schemas"]["Ordering"];
        };
        /** @description Why somebody counts as absent, or does not. */
        readonly NoShowBody: {
            readonly reason: string;
        };
        /** @description What is on, with everything that a page about it shows. */
        readonly Offering: {
            /**
             * Format: uuid
             * @description Its id
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Where
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly placeId: string;
            /** @description What it is */
            readonly kind: components["schemas"]["OfferingKind"];
            /** @description Its title */
            readonly title: components["schemas"]["LocalizedText"];
            /** @description A few sentences, in lines of their own where wanted */
            readonly description: components["schemas"]["LocalizedParagraphs"];
            /** @description Whether guests see it */
            readonly state: components["schemas"]["OfferingState"];
            /**
             * Format: int32
             * @description Raised by one with each change by hand; the ETag for those who manage it
             */
            readonly version: number;
            /** @description The place in short */
            readonly place: components["schemas"]["OfferingPlaceInShort"];
            /** @description Its sessions, by start */
            readonly sessions: readonly components["schemas"]["Session"][];
            /** @description Its sales, by opening */
            readonly sales: readonly components["schemas"]["Sale"][];
            /** @description What guests get back who give a booking back; a booking keeps those of its day */
            readonly refundTerms: components["schemas"]["RefundTerms"];
        };
        /** @description An offering to be created; guests see it at once, unless `published` says otherwise. */
        readonly OfferingBody: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly placeId: string;
            readonly kind: components["schemas"]["OfferingKind"];
            readonly title: components["schemas"]["LocalizedText"];
            readonly description: components["schemas"]["LocalizedParagraphs"];
            readonly published?: boolean;
        };
        /** @description Whether guests shall see an offering. */
        readonly OfferingDeskShownBody: {
            readonly published: boolean;
        };
        /** @description What an offering shall be called. */
        readonly OfferingDeskTextsBody: {
            readonly title: components["schemas"]["LocalizedText"];
            readonly description: components["schemas"]["LocalizedParagraphs"];
        };
        /**
         * @description What is offered.
         * @enum {string}
         */
        readonly OfferingKind: "PERFORMANCE" | "DINING";
        /** @description One page of a list, as every list endpoint answers it. */
        readonly OfferingPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["Offering"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A place in short. */
        readonly OfferingPlaceInShort: {
            /**
             * Format: uuid
             * @description Its id
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /** @description Its name */
            readonly name: components["schemas"]["LocalizedText"];
            /** @description Its postal address */
            readonly address: components["schemas"]["LocalizedText"];
            /**
             * @description Its time zone
             * @example Asia/Seoul
             */
            readonly zone: string;
        };
        /**
         * @description Whether guests see an offering.
         *
         *     - `DRAFT`: Not yet: its owner is at work on it.
         *     - `PUBLISHED`: They do.
         *     - `WITHDRAWN`: No longer.
         * @enum {string}
         */
        readonly OfferingState: "DRAFT" | "PUBLISHED" | "WITHDRAWN";
        /** @description What all sessions of an offering have brought in. */
        readonly OfferingTakings: {
            /**
             * Format: uuid
             * @description Offering
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly offeringId: string;
            /**
             * @description Of its place
             * @example Asia/Seoul
             */
            readonly zone: string;
            /** @description Of all sessions */
            readonly all: components["schemas"]["TakingsSums"];
            /** @description By how it was given out; every kind, also where there is nothing */
            readonly kinds: readonly components["schemas"]["TakingsKindLine"][];
            /** @description By session, in the order of their starts; all, also where there is nothing */
            readonly sessions: readonly components["schemas"]["OfferingTakingsSessionLine"][];
            /** @description On its way back through the gateway */
            readonly returning: components["schemas"]["Money"];
            /** @description What the gateway refused to give back */
            readonly stuck: components["schemas"]["Money"];
        };
        /** @description The sums of one session. */
        readonly OfferingTakingsSessionLine: {
            /**
             * Format: uuid
             * @description Session
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: date-time
             * @description Its start
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt: string;
            /** @description Of all kinds */
            readonly sums: components["schemas"]["TakingsSums"];
            /** @description By how it was given out; only those of which there is something */
            readonly kinds: readonly components["schemas"]["TakingsKindLine"][];
        };
        /**
         * @description How places are given to those who come before the sale opens. Who comes later stands behind them, as they came.
         *
         *     - `ARRIVAL`: Who comes first stands first.
         *     - `LOTTERY`: Whoever has registered by the opening gets a place that is drawn then; when they came makes no difference.
         * @enum {string}
         */
        readonly Ordering: "ARRIVAL" | "LOTTERY";
        /** @description Where a turn was stamped, and the place that follows: with the sealed tick its owner can work it out as well. */
        readonly OwnPlace: {
            /**
             * Format: int64
             * @description In which tick, in ticks of 200 ms since 1970; 0 for a ticket of a lottery
             */
            readonly tick: number;
            /**
             * Format: int32
             * @description Which start of a node stamped it
             */
            readonly boot: number;
            /**
             * Format: int32
             * @description In which round of the tick, 0 to 3
             */
            readonly round: number;
            /**
             * Format: int32
             * @description Its number among the turns of that round that the node gave, from 0 on; of a ticket its own number
             */
            readonly number: number;
            /**
             * Format: int64
             * @description Its place, counted from 0
             */
            readonly place: number;
        };
        /** @description What a sign-in was made with, as coarsely as helps to recognise one's own phone. */
        readonly OwnSignInsDevice: {
            /** @description Name of the browser or program, up to 30 characters; empty when it did not say */
            readonly browser: string;
            /** @description Name of the system, up to 30 characters; empty when it did not say */
            readonly platform: string;
        };
        /** @description A sign-in that can still go on. */
        readonly OwnSignInsView: {
            /**
             * Format: uuid
             * @description Sign-in
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /** @description What it was made with */
            readonly device: components["schemas"]["OwnSignInsDevice"];
            /**
             * Format: date-time
             * @description When
             * @example 2026-12-24T10:00:00Z
             */
            readonly signedInAt: string;
            /**
             * Format: date-time
             * @description When it last went on; a sign-in in use goes on every few minutes
             * @example 2026-12-24T10:00:00Z
             */
            readonly lastUsedAt: string;
            /** @description Whether it is the one that asks */
            readonly current: boolean;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly OwnSignInsViewPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["OwnSignInsView"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A decision with its reason. */
        readonly OwnerApprovalDecisionBody: {
            readonly decision: components["schemas"]["OwnerApprovalVerdict"];
            readonly reason: string;
        };
        /** @description A request as the operator sees it; `decidedAt` is empty while it is open. */
        readonly OwnerApprovalItem: {
            readonly account: components["schemas"]["Account"];
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly requestedAt: string;
            readonly decidedAt: string;
            readonly reason: string;
        };
        /** @description A page of requests; `next` is the cursor of the following page, empty on the last. */
        readonly OwnerApprovalItems: {
            readonly items: readonly components["schemas"]["OwnerApprovalItem"][];
            readonly next: string;
        };
        /**
         * @description Where a request stands.
         * @enum {string}
         */
        readonly OwnerApprovalState: "AWAITING_APPROVAL" | "APPROVED" | "REJECTED";
        /**
         * @description What an operator may say.
         * @enum {string}
         */
        readonly OwnerApprovalVerdict: "APPROVED" | "REJECTED";
        /** @description One node's share of a round of a sealed tick. */
        readonly Part: {
            /**
             * Format: int32
             * @description Which round, 0 to 3; -1 when the whole tick is one draw, as it is of a lottery, and was before there were rounds
             */
            readonly round: number;
            /**
             * Format: int32
             * @description The start of the node
             */
            readonly boot: number;
            /**
             * Format: int32
             * @description First number of its share inside the round, or inside a tick that is one draw
             */
            readonly offset: number;
            /**
             * Format: int32
             * @description How many turns
             */
            readonly length: number;
            /** @description Whether the node said so; otherwise it fell silent, nobody knows which turns of which rounds it gave, and all that it may have given stand in the last round: twice its ceiling */
            readonly counted: boolean;
        };
        /** @description A payment as its guest sees it. */
        readonly PaymentDetails: {
            /**
             * Format: uuid
             * @description Payment
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description What it is for
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly holdId: string;
            /** @description Our order number at the gateway */
            readonly orderId: string;
            /** @description Numbers that are over there, since a checkout was called off; the oldest first, mostly none */
            readonly earlierOrderIds: readonly string[];
            /** @description What the guest reads there */
            readonly orderName: string;
            /** @description Computed by the server */
            readonly amount: components["schemas"]["Money"];
            /** @description Its state */
            readonly state: components["schemas"]["PaymentState"];
            /** @description Where to pay; empty when there is nothing to pay any more */
            readonly checkoutUrl: string;
            /** @description The booking that it led to, or empty */
            readonly bookingId: string;
            /** @description The gateway's code of the last decline, or empty */
            readonly failureCode: string;
            /** @description The gateway's words for it, or empty */
            readonly failureMessage: string;
            /**
             * Format: date-time
             * @description When it came to its state
             * @example 2026-12-24T10:00:00Z
             */
            readonly changedAt: string;
            /** @description What was given back or is on its way; DONE without a booking is on its way */
            readonly refunds: readonly components["schemas"]["PaymentRefund"][];
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly PaymentDetailsPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["PaymentDetails"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description Money on its way back to who paid, or returned. */
        readonly PaymentRefund: {
            /** @description How much */
            readonly amount: components["schemas"]["Money"];
            /** @description How far it has come */
            readonly state: components["schemas"]["RefundState"];
            /**
             * Format: date-time
             * @description Since when it is on its way
             * @example 2026-12-24T10:00:00Z
             */
            readonly requestedAt: string;
            /**
             * Format: date-time
             * @description When it came to its state
             * @example 2026-12-24T10:00:00Z
             */
            readonly changedAt: string;
        };
        /**
         * @description Where a payment stands, in the terms of Toss Payments where they exist.
         *
         *     - `READY`: Nothing was tried yet.
         *     - `IN_PROGRESS`: A confirmation is on its way to the gateway.
         *     - `DONE`: Money was taken.
         *     - `ABORTED`: Declined or called off; no money was taken, and another attempt is possible.
         *     - `EXPIRED`: Nothing was paid for so long that it can no longer be.
         *     - `UNKNOWN`: The gateway has not said what became of a confirmation. It is asked until it does.
         *     - `CANCELED`: All of the money was given back.
         *     - `PARTIAL_CANCELED`: Some of the money was given back.
         * @enum {string}
         */
        readonly PaymentState: "READY" | "IN_PROGRESS" | "DONE" | "ABORTED" | "EXPIRED" | "UNKNOWN" | "CANCELED" | "PARTIAL_CANCELED";
        /** @description How many people stand before places of the line, and how long somebody there has to wait: entry k is for the place that is so far behind the first that was not called: 64·k up to k = 32, and from there on sixteen entries from each power of two to the next (2,176, 2,304, … 4,096, 4,352, …). The last entry is for the first of them at or behind the end. Between two entries a straight line is as good as a hundredth. */
        readonly PeopleAhead: {
            /** @description Who are there and called before, ascending */
            readonly people: readonly number[];
            /** @description At best */
            readonly waitFrom: readonly string[];
            /** @description At worst, if the line goes on as it did; `PT48H` when nobody can say */
            readonly waitTo: readonly string[];
        };
        /** @description A hall, a restaurant or a charging station. */
        readonly Place: {
            /**
             * Format: uuid
             * @description Its id
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /** @description What it is */
            readonly kind: components["schemas"]["PlaceKind"];
            /** @description Its name */
            readonly name: components["schemas"]["LocalizedText"];
            /** @description Its postal address */
            readonly address: components["schemas"]["LocalizedText"];
            /** @description Latitude, −90 to 90, and longitude, −180 to 180, in degrees (WGS 84); empty when nobody has said */
            readonly coordinates: readonly number[];
            /**
             * @description Its time zone
             * @example Asia/Seoul
             */
            readonly zone: string;
            /**
             * @description When a business day ends, on the next morning; 00:00 to 11:59
             * @example 06:00
             */
            readonly dayEnd: string;
            /**
             * Format: int32
             * @description Raised by one with each change; the ETag
             */
            readonly version: number;
        };
        /** @description An account to pay to. */
        readonly PlaceAccountChosenAccount: {
            /** @description Name of a configured one; empty for the house's own */
            readonly account: string;
        };
        /** @description A place to be created. */
        readonly PlaceBody: {
            readonly kind: components["schemas"]["PlaceKind"];
            readonly name: components["schemas"]["LocalizedText"];
            readonly address: components["schemas"]["LocalizedText"];
            /**
             * Format: double
             * @description Degrees; left out with `longitude` when it is not known
             */
            readonly latitude?: number;
            /**
             * Format: double
             * @description Degrees
             */
            readonly longitude?: number;
            /** @example Asia/Seoul */
            readonly zone: string;
            /**
             * @description 05:00 when it is left out
             * @example 06:00
             */
            readonly dayEnd?: string;
        };
        /** @description What a place shall be called and where it shall be; without coordinates those that are kept are forgotten. */
        readonly PlaceDeskPlaceChangeBody: {
            readonly name: components["schemas"]["LocalizedText"];
            readonly address: components["schemas"]["LocalizedText"];
            /**
             * Format: double
             * @description Degrees; left out with `longitude` when it is not known
             */
            readonly latitude?: number;
            /**
             * Format: double
             * @description Degrees
             */
            readonly longitude?: number;
        };
        /**
         * @description What a place is.
         * @enum {string}
         */
        readonly PlaceKind: "HALL" | "RESTAURANT" | "CHARGER";
        /** @description One page of a list, as every list endpoint answers it. */
        readonly PlacePage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["Place"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description What an import of a plan would make, without making it. */
        readonly PlanPreview: {
            /** @description The plan's own name */
            readonly name: string;
            /** @description Extent of the drawing */
            readonly size: components["schemas"]["LayoutSize"];
            /** @description Those that some unit has, in the order of the plan */
            readonly categories: readonly components["schemas"]["PlanPreviewCategory"][];
            /** @description In the order of the plan */
            readonly sections: readonly components["schemas"]["PlanPreviewPart"][];
            /**
             * Format: int32
             * @description How many can be sold in all
             */
            readonly units: number;
            /** @description What is sound but perhaps not meant */
            readonly warnings: readonly components["schemas"]["PlanPreviewWarning"][];
            /** @description One for each unit that has a place of its own, section by section: x, y and the index of its category */
            readonly dots: readonly (readonly number[])[];
            /** @description What is drawn beside the units, as guests see it */
            readonly drawings: readonly components["schemas"]["LayoutDrawing"][];
        };
        /** @description An area that is sold by number. */
        readonly PlanPreviewArea: {
            /** @description As shown */
            readonly name: string;
            /** @description Its category */
            readonly category: string;
            /**
             * Format: int32
             * @description How many are sold
             */
            readonly capacity: number;
        };
        /** @description A category and how many units have it. */
        readonly PlanPreviewCategory: {
            /** @description Unique in the plan */
            readonly name: string;
            /** @description CSS colour */
            readonly color: string;
            /**
             * Format: int32
             * @description How many, at least one; of an area, as many as it has room for
             */
            readonly units: number;
        };
        /**
         * @description Kinds of warnings.
         *
         *     - `CATEGORY_UNUSED`: No unit has the category; it is left out.
         *     - `ROW_SPLIT`: The row stands in several lines; it is split.
         *     - `OUTSIDE`: A unit stands outside of the plan's own size.
         * @enum {string}
         */
        readonly PlanPreviewKind: "CATEGORY_UNUSED" | "ROW_SPLIT" | "OUTSIDE";
        /** @description A section in short. */
        readonly PlanPreviewPart: {
            /** @description As shown */
            readonly name: string;
            /**
             * Format: int32
             * @description Its rows, after splitting those that stand in several lines
             */
            readonly rows: number;
            /**
             * Format: int32
             * @description How many can be sold in it
             */
            readonly units: number;
            /**
             * Format: int32
             * @description Those that a wheelchair user can take
             */
            readonly accessible: number;
            /** @description What of it is sold by number */
            readonly areas: readonly components["schemas"]["PlanPreviewArea"][];
        };
        /** @description Something to look at. */
        readonly PlanPreviewWarning: {
            /** @description What it is */
            readonly kind: components["schemas"]["PlanPreviewKind"];
            /** @description The category, or section and row */
            readonly subject: string;
            /**
             * Format: int32
             * @description How many lines or units; 0 where there is nothing to count
             */
            readonly count: number;
        };
        /** @description How the presale of a sale stands for whoever asks; `endsAt` is empty text when there is none. */
        readonly PresaleBody: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly saleId: string;
            readonly endsAt: string;
            readonly codeNeeded: boolean;
            readonly mine: boolean;
        };
        /** @description Until when a code is needed. */
        readonly PresaleChange: {
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly endsAt: string;
        };
        /** @description An access code. */
        readonly PresaleDeskCode: {
            /** @description As guests type it: 4 to 32 capital letters and digits */
            readonly code: string;
            /**
             * Format: int32
             * @description How many accounts it lets in, 1 to 100,000
             */
            readonly uses: number;
            /**
             * Format: int32
             * @description How many it has let in
             */
            readonly used: number;
            /** @description Whom it is for, in its owner's words */
            readonly note: string;
            /** @description Whether it lets in nobody any more */
            readonly withdrawn: boolean;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly PresaleDeskCodePage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["PresaleDeskCode"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description Codes to be made: of a chosen word, or that cannot be guessed. */
        readonly PresaleIssueBody: {
            readonly word: string;
            /** Format: int32 */
            readonly count: number;
            /** Format: int32 */
            readonly uses: number;
            readonly note: string;
        };
        /** @description A code, as a guest types it. */
        readonly PresaleRedemption: {
            readonly code: string;
        };
        /** @description A refusal (RFC 9457). Some codes add facts of their own, e.g. `taken` or `retryAfterSeconds`. */
        readonly Problem: {
            /**
             * Format: uri-reference
             * @description Address of the page about the code.
             */
            readonly type: string;
            /** @description What happened and what can be done, in the language asked for. */
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description A sentence for developers; may be empty. */
            readonly detail: string;
            /**
             * Format: uri-reference
             * @description The address that was asked.
             */
            readonly instance: string;
            readonly code: components["schemas"]["ProblemCode"];
            /** @description Names this request in the server's logs. */
            readonly traceId: string;
            /** @description The fields that are to blame; may be empty. */
            readonly errors: readonly {
                /** @description Path of the field, e.g. `units[2].label`; empty when the body as a whole is wrong */
                readonly field: string;
                /** @description Stable name of what is wrong */
                readonly code: string;
                /** @description What is wrong with it, in the language asked for. */
                readonly message: string;
            }[];
        };
        /**
         * @description Why a request was refused; never renamed, never given another meaning.
         * @enum {string}
         */
        readonly ProblemCode: "ACCESS_CODE_NEEDED" | "ACCESS_CODE_TAKEN" | "ACCESS_CODE_UNKNOWN" | "ACCESS_CODE_USED_UP" | "ALREADY_ASKED" | "ALREADY_BOOKED" | "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "ALREADY_DECIDED" | "ALREADY_IN" | "ALREADY_PAID" | "AMOUNT_MISMATCH" | "AREA_NOT_MOVED" | "BOOKING_STARTED" | "CATALOG_FULL" | "CELL_NOT_FOR_SALE" | "CELL_TAKEN" | "CHECKOUT_OPEN" | "CROWDS_BUSY" | "CROWD_RUNNING" | "CROWD_UNTRUSTED" | "DATE_CHANGED" | "DATE_NOT_ASKED" | "DESK_BUSY" | "EMAIL_TAKEN" | "ENTRY_PASS_EXPIRED" | "ENTRY_PASS_INVALID" | "ENTRY_PASS_REQUIRED" | "GATEWAY_AWAY" | "GATEWAY_MAY_KNOW" | "HOLD_ENDED" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "INTERNAL" | "INVALID_FIELDS" | "IN_PROGRESS" | "LAST_SESSION_OF_SALE" | "LAYOUT_INVALID" | "LAYOUT_IN_USE" | "LIMIT_REACHED" | "LOBBY_FULL" | "LOTTERY_TOO_LATE" | "MALFORMED" | "METHOD_NOT_ALLOWED" | "MOVED_MEANWHILE" | "MOVES_OFF" | "MOVE_CHANGED" | "MOVE_NOT_PAID_HERE" | "MOVE_TOO_LATE" | "NONE_TOGETHER" | "NOT_ACCEPTABLE" | "NOT_ALLOWED" | "NOT_CALLED_YET" | "NOT_FOUND" | "NOT_IN" | "NOT_ON_SALE" | "NOT_REFUNDABLE" | "NOT_STARTED" | "NO_PRESALE" | "NO_REHEARSAL" | "NO_SHOW_FINAL" | "NO_SUCH_ACCOUNT" | "OFFERING_ON_SALE" | "OFFERING_SOLD" | "PAID_TOO_LATE" | "PASSWORD_CHANGE_REQUIRED" | "PAYMENT_DECLINED" | "PAYMENT_ENDED" | "PAYMENT_RUNNING" | "PAYMENT_SETTLED" | "POOL_SHORT" | "PRICE_MISSING" | "REFRESH_REUSED" | "REFUND_CHANGED" | "REFUND_TERMS_WORSE" | "REHEARSAL_GUEST" | "REHEARSAL_NEEDS_SANDBOX" | "REHEARSAL_SALE" | "RETURNS_FULL" | "RETURNS_NOT_NEEDED" | "RETURNS_OVER" | "ROOM_CLOSED" | "ROOM_DRAINING" | "ROOM_EXISTS" | "ROOM_OVER" | "SALE_HAS_GUESTS" | "SALE_HAS_LINE" | "SALE_HAS_OPENED" | "SALE_IS_REHEARSAL" | "SALE_NOT_OPEN" | "SALE_OUTLASTS_SESSIONS" | "SALE_OVER" | "SESSION_ALREADY_ON_SALE" | "SESSION_CALLED_OFF" | "SESSION_HAS_GUESTS" | "SESSION_OVER" | "SESSION_WAS_ON_SALE" | "SIGN_IN_REQUIRED" | "TICKET_CANCELLED" | "TICKET_FORGED" | "TICKET_OTHER_DATE" | "TICKET_OTHER_SESSION" | "TICKET_REPLACED" | "TICKET_UNKNOWN" | "TOKEN_EXPIRED" | "TOKEN_INVALID" | "TOO_LARGE" | "TOO_MANY_LAYOUTS" | "TOO_MANY_PLACES" | "TOO_MANY_REQUESTS" | "TOO_MANY_STREAMS" | "TOO_SLOW" | "TRANSFERS_OFF" | "TRANSFER_ENDED" | "TRANSFER_OWN" | "TRANSFER_TAKEN" | "TRANSFER_UNKNOWN" | "TRY_AGAIN" | "TURN_ENDED" | "TURN_INVALID" | "TURN_NOT_YOURS" | "UNDO_TOO_LATE" | "UNITS_NOT_FREE" | "UNITS_NOT_KEPT" | "UNIT_NOT_ON_TICKET" | "UNSUPPORTED_MEDIA_TYPE" | "VERSION_CHANGED" | "VERSION_REQUIRED" | "WRONG_CREDENTIALS" | "WRONG_ORIGIN" | "WRONG_PASSWORD";
        /** @description What a guest may have of a sale, in all its sessions together. */
        readonly PurchasesAllowance: {
            /**
             * Format: int32
             * @description Most units of one person
             */
            readonly limit: number;
            /**
             * Format: int32
             * @description Units that the guest holds or has already
             */
            readonly taken: number;
        };
        /** @description A difference that was paid, as Receipt says it of the first payment. */
        readonly ReceiptDifference: {
            readonly paid: components["schemas"]["Money"];
            readonly orderId: string;
            readonly method: components["schemas"]["ApprovalMethod"];
            readonly instrument: string;
            readonly approvalNumber: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly approvedAt: string;
        };
        /** @description Why the room is to be put together again. */
        readonly RecoveryBody: {
            readonly reason: string;
        };
        /** @description A refund as those see it who take the money. */
        readonly RefundLine: {
            /**
             * Format: uuid
             * @description Refund
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose money it is
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly paymentId: string;
            /** @description Order number at the gateway under which it was paid */
            readonly orderId: string;
            /** @description How much goes back */
            readonly amount: components["schemas"]["Money"];
            /** @description How far it has come */
            readonly state: components["schemas"]["RefundState"];
            /** @description Why the gateway refused it; empty when it did not */
            readonly failureCode: string;
            /**
             * Format: int32
             * @description How often the gateway was asked
             */
            readonly tries: number;
            /**
             * Format: date-time
             * @description Since when it is on its way
             * @example 2026-12-24T10:00:00Z
             */
            readonly requestedAt: string;
            /**
             * Format: date-time
             * @description When it came to its state
             * @example 2026-12-24T10:00:00Z
             */
            readonly changedAt: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly RefundLinePage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["RefundLine"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description How far the refunds of many payments have come. */
        readonly RefundProgress: {
            /**
             * Format: int32
             * @description How many are on their way
             */
            readonly requested: number;
            /**
             * Format: int32
             * @description How many the gateway has made
             */
            readonly done: number;
            /**
             * Format: int32
             * @description How many it refused: a person must look
             */
            readonly refused: number;
            /**
             * Format: int64
             * @description Minor units that were given back
             */
            readonly returned: number;
        };
        /**
         * @description How far a refund has come.
         *
         *     - `REQUESTED`: Asked for; the gateway has not said yes so far.
         *     - `DONE`: The gateway has given the money back.
         *     - `REFUSED`: The gateway said no: a person must look.
         * @enum {string}
         */
        readonly RefundState: "REQUESTED" | "DONE" | "REFUSED";
        /** @description What guests get back of the price when they give a booking back, by how long before the start they do. */
        readonly RefundTerms: {
            /** @description Shares of the price, the one that ends first in front; after the last one nothing is given back */
            readonly steps: readonly components["schemas"]["RefundTermsStep"][];
            /**
             * Format: duration
             * @description How long after booking all is given back of what was booked on the day itself, until it starts
             * @example PT5S
             */
            readonly sameDayGrace: string;
        };
        /** @description A share of the price. */
        readonly RefundTermsStep: {
            /**
             * Format: duration
             * @description It ends so long before the start
             * @example PT5S
             */
            readonly before: string;
            /**
             * Format: int32
             * @description 1 to 100
             */
            readonly percent: number;
        };
        /** @description A share of the price in percent, until so long before the start. */
        readonly RefundTermsStepBody: {
            /**
             * Format: duration
             * @example PT5S
             */
            readonly before: string;
            /** Format: int32 */
            readonly percent: number;
        };
        /** @description The terms that an offering shall have. */
        readonly RefundTermsTermsBody: {
            readonly steps: readonly components["schemas"]["RefundTermsStepBody"][];
            /**
             * Format: duration
             * @example PT5S
             */
            readonly sameDayGrace: string;
        };
        /** @description A rehearsal as those see it who run it. */
        readonly Rehearsal: {
            /** @description The sale */
            readonly sale: components["schemas"]["Sale"];
            /** @description What is sold */
            readonly title: components["schemas"]["LocalizedText"];
            /** @description Its waiting room; empty text without one */
            readonly roomId: string;
            /** @description Where it stands */
            readonly stage: components["schemas"]["RehearsalsStage"];
            /**
             * Format: int32
             * @description How many seats there are
             */
            readonly cells: number;
            /**
             * Format: int32
             * @description How many are held now
             */
            readonly held: number;
            /**
             * Format: int32
             * @description How many are sold now
             */
            readonly sold: number;
        };
        /** @description Sessions of simulated guests. `clientAddress` is the address that the server took this request to come from, which tells whether it believes the proxy headers that are to carry the guests' own addresses. */
        readonly RehearsalGuestsAnswer: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly saleId: string;
            readonly roomId: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly expiresAt: string;
            readonly clientAddress: string;
            readonly tokens: readonly string[];
        };
        /** @description How many simulated guests. */
        readonly RehearsalGuestsBody: {
            /** Format: int32 */
            readonly guests: number;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly RehearsalPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["Rehearsal"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description How a sale is rehearsed; all of it may be left out. */
        readonly RehearsalTermsBody: {
            /** Format: int32 */
            readonly opensInSeconds?: number;
            /** Format: int32 */
            readonly ratePerMinute?: number;
            /** Format: int32 */
            readonly maxInside?: number;
        };
        /**
         * @description Where a rehearsal stands.
         *
         *     - `GOING_ON`: Simulated guests may act.
         *     - `CLEARING`: It has ended, and what was bought in it is being called off.
         *     - `ENDED`: Nothing of it is left, and its sessions are free.
         * @enum {string}
         */
        readonly RehearsalsStage: "GOING_ON" | "CLEARING" | "ENDED";
        /** @description A session whose date was changed, and what its guests have answered so far to the last change. */
        readonly Rescheduled: {
            /** @description The session, with the dates that it had before */
            readonly session: components["schemas"]["Session"];
            /**
             * Format: int32
             * @description How many bookings their guests keep for the new date: they said so, or gave some of it back and not all
             */
            readonly kept: number;
            /**
             * Format: int32
             * @description How many were given back since
             */
            readonly givenBack: number;
            /**
             * Format: int32
             * @description How many guests have said nothing; they keep their booking
             */
            readonly unanswered: number;
            /**
             * Format: int32
             * @description How many stand that the house made itself: it tells their guests
             */
            readonly issued: number;
        };
        /** @description An ask for what comes back, as its guest sees it. */
        readonly ReturnAsk: {
            /**
             * Format: uuid
             * @description Ask
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /** @description Of which session */
            readonly session: components["schemas"]["Session"];
            /**
             * Format: uuid
             * @description Sale
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly saleId: string;
            /** @description What is on */
            readonly offering: components["schemas"]["BookingWhat"];
            /**
             * Format: int32
             * @description How many are wanted
             */
            readonly units: number;
            /** @description The only categories that are; empty for any */
            readonly categories: readonly string[];
            /** @description Whether they need not be beside each other */
            readonly apart: boolean;
            /**
             * Format: int32
             * @description How many must be wheelchair places
             */
            readonly accessible: number;
            /** @description Where it stands */
            readonly state: components["schemas"]["ReturnAskState"];
            /**
             * Format: int32
             * @description In the list, from 1; 0 when it does not wait
             */
            readonly place: number;
            /**
             * Format: int32
             * @description How many offers were missed
             */
            readonly missed: number;
            /**
             * Format: date-time
             * @description Since when
             * @example 2026-12-24T10:00:00Z
             */
            readonly askedAt: string;
            /** @description What is held for it right now: one, or none */
            readonly offers: readonly components["schemas"]["ReturnAskOffered"][];
            /**
             * Format: date-time
             * @description The server's time, to count down by
             * @example 2026-12-24T10:00:00Z
             */
            readonly now: string;
        };
        /** @description The list of a session, for anybody. */
        readonly ReturnAskBoard: {
            /** @description Whether one can ask, should nothing be left that fits */
            readonly open: boolean;
            /**
             * Format: int32
             * @description How many have asked and are served, or wait
             */
            readonly waiting: number;
            /**
             * Format: date-time
             * @description When it ends: at the session's start, or with its sale
             * @example 2026-12-24T10:00:00Z
             */
            readonly endsAt: string;
            /**
             * Format: int64
             * @description How long an offer lasts now; 0 when there are no more
             */
            readonly offerSeconds: number;
            /**
             * Format: int32
             * @description After so many missed offers an ask ends
             */
            readonly misses: number;
        };
        /** @description An offer. */
        readonly ReturnAskOffered: {
            /**
             * Format: uuid
             * @description The hold that can be paid for
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly holdId: string;
            /**
             * Format: date-time
             * @description Its end, as shown to the guest
             * @example 2026-12-24T10:00:00Z
             */
            readonly until: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly ReturnAskPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["ReturnAsk"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /**
         * @description Where an ask for what comes back stands; all but the first two are final.
         *
         *     - `WAITING`: It has a place in the list.
         *     - `OFFERED`: Something is held for it, for a while.
         *     - `TAKEN`: What was offered was paid for.
         *     - `LEFT`: Its guest left the list.
         *     - `MISSED`: It missed as many offers as an ask may.
         *     - `ENDED`: The list has ended: with the sale, or at the start.
         *     - `CALLED_OFF`: The session was called off, which says why (`calledOff`).
         * @enum {string}
         */
        readonly ReturnAskState: "WAITING" | "OFFERED" | "TAKEN" | "LEFT" | "MISSED" | "ENDED" | "CALLED_OFF";
        /** @description An ask, for those who manage the session. */
        readonly ReturnAskWaiting: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: int32
             * @description In the list, from 1; 0 for who has an offer
             */
            readonly place: number;
            /** @description Who asks, as they call themselves */
            readonly name: string;
            /** Format: int32 */
            readonly units: number;
            readonly categories: readonly string[];
            readonly apart: boolean;
            /** Format: int32 */
            readonly accessible: number;
            readonly state: components["schemas"]["ReturnAskState"];
            /** Format: int32 */
            readonly missed: number;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly askedAt: string;
            /** @description What is held for them right now: one, or none */
            readonly offers: readonly components["schemas"]["ReturnAskOffered"][];
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly ReturnAskWaitingPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["ReturnAskWaiting"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description What somebody wants of what comes back; exactly as many are offered, or nothing. */
        readonly ReturnWanted: {
            /**
             * Format: int32
             * @description How many
             */
            readonly units: number;
            /** @description The only categories to choose from; any when left out */
            readonly categories?: readonly string[];
            /** @description Whether they need not be beside each other; they must when left out */
            readonly apart?: boolean;
            /**
             * Format: int32
             * @description How many must be wheelchair places; none when left out
             */
            readonly accessible?: number;
        };
        /**
         * @description What an account may do; each role may do what the ones before it may.
         * @enum {string}
         */
        readonly Role: "GUEST" | "OWNER" | "OPERATOR";
        /** @description A waiting room as everybody may see it. */
        readonly Room: {
            /**
             * Format: uuid
             * @description The room
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The sale that it protects
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly saleId: string;
            /** @description What it does at the moment */
            readonly state: components["schemas"]["RoomState"];
            /**
             * Format: int32
             * @description Most people let in per minute
             */
            readonly ratePerMinute: number;
            /**
             * Format: int32
             * @description Most people inside at once
             */
            readonly maxInside: number;
            /**
             * Format: date-time
             * @description When calling starts, which is when the sale opens; the line forms before
             * @example 2026-12-24T10:00:00Z
             */
            readonly opensAt: string;
            /**
             * Format: date-time
             * @description First instant after the sale
             * @example 2026-12-24T10:00:00Z
             */
            readonly closesAt: string;
            /** @description How places are given to those who come before the opening */
            readonly ordering: components["schemas"]["Ordering"];
            /**
             * Format: int32
             * @description How many have registered for a draw; 0 in a line in the order of arrival
             */
            readonly registered: number;
            /** @description Whether their places are drawn */
            readonly drawn: boolean;
            /** @description What the house says to everybody who waits; empty texts when it says nothing */
            readonly message: components["schemas"]["RoomMessage"];
            /**
             * Format: int32
             * @description Raised by one with each change by hand; the ETag
             */
            readonly version: number;
        };
        /** @description How many may come in, and why. */
        readonly RoomDeskAdmissionBody: {
            /** Format: int32 */
            readonly ratePerMinute: number;
            /** Format: int32 */
            readonly maxInside: number;
            readonly reason: string;
        };
        /** @description What to say to everybody who waits, both texts empty to say nothing any more, and why. */
        readonly RoomDeskMessageBody: {
            readonly ko: string;
            readonly en: string;
            readonly reason: string;
        };
        /** @description What the room shall do, and why. */
        readonly RoomDeskStateBody: {
            readonly state: components["schemas"]["RoomState"];
            readonly reason: string;
        };
        /** @description A page of rooms; a sale has at most one. */
        readonly RoomList: {
            readonly items: readonly components["schemas"]["Room"][];
            readonly next: string;
        };
        /** @description One value before and after. */
        readonly RoomLogChange: {
            /** @description Its name, e.g. `state`; no blank and no equals sign */
            readonly what: string;
            /** @description Before; no blank */
            readonly from: string;
            /** @description After; no blank */
            readonly to: string;
        };
        /** @description An entry. The opening, the moves and the end are the product's own doing: by nobody, without changes and reason. */
        readonly RoomLogEntry: {
            /**
             * Format: int64
             * @description Its number in the chain, where ticks have numbers too
             */
            readonly seq: number;
            /**
             * Format: date-time
             * @description When it was written, by the database's clock
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
            /** @description OPEN, MODE (something was ordered by hand), MOVE (people were called), RECOVER (data was lost, and the line goes on) or CLOSE (the room has ended) */
            readonly kind: string;
            /** @description Who ordered it */
            readonly by: components["schemas"]["RoomLogPerson"];
            /** @description What was changed */
            readonly changes: readonly components["schemas"]["RoomLogChange"][];
            /** @description Why */
            readonly reason: string;
            /** @description The entry as it is hashed */
            readonly body: string;
            /** @description Head of the chain after it */
            readonly hash: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly RoomLogEntryPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["RoomLogEntry"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description Somebody with an account. */
        readonly RoomLogPerson: {
            /** @description The account; empty text for nobody */
            readonly id: string;
            /** @description As the person wrote it */
            readonly name: string;
        };
        /** @description What the house says to everybody who waits in a room. */
        readonly RoomMessage: {
            /** @description Korean, at most 200 characters on one line; empty for nothing */
            readonly ko: string;
            /** @description English, the same; empty when the other one is */
            readonly en: string;
        };
        /**
         * @description What a room does at the moment.
         *
         *     - `OPEN`: People join; they are called once the sale has opened.
         *     - `DRAINING`: Somebody said that nobody joins any more: whoever has a turn keeps it, is called and let in, to the last one.
         *     - `PAUSED`: People join, but nobody is called: somebody said so, or the store that decides cannot be reached.
         *     - `RECOVERING`: People join, but nobody is called: the line is being put together again after a loss of data. Not by order.
         *     - `CLOSED`: Nobody joins or enters: somebody said so, or the sale is over.
         * @enum {string}
         */
        readonly RoomState: "OPEN" | "DRAINING" | "PAUSED" | "RECOVERING" | "CLOSED";
        /** @description A room now. */
        readonly RoomsLive: {
            /** @description Its terms and its version */
            readonly room: components["schemas"]["Room"];
            /** @description What it sells */
            readonly sale: components["schemas"]["SaleInShort"];
            /** @description How it stands */
            readonly now: components["schemas"]["RoomsLiveSample"];
        };
        /**
         * @description What keeps a room, in which people wait, from calling more of them.
         *
         *     - `RATE`: The pace that it was told.
         *     - `PLACES`: The places inside: all are taken, or somebody is on the way to them.
         *     - `STOCK`: What is left: it is sold, held, or somebody is on the way for it.
         *     - `BOOKING`: Booking, which is slow: it bears fewer people than there are places.
         * @enum {string}
         */
        readonly RoomsLiveHeldBy: "RATE" | "PLACES" | "STOCK" | "BOOKING";
        /** @description One page of a list, as every list endpoint answers it. */
        readonly RoomsLivePage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["RoomsLive"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description How a room stood at a moment. */
        readonly RoomsLiveSample: {
            /**
             * Format: date-time
             * @description The moment
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
            /** @description What the room did */
            readonly state: components["schemas"]["RoomState"];
            /**
             * Format: double
             * @description People who joined, a second
             */
            readonly arrivals: number;
            /**
             * Format: double
             * @description People who were called, a second
             */
            readonly called: number;
            /**
             * Format: int64
             * @description People who waited to be called and were there
             */
            readonly waiting: number;
            /**
             * Format: int64
             * @description People in the line who had not been heard for a while
             */
            readonly silent: number;
            /**
             * Format: int32
             * @description People who were passed over while silent, came back and waited to be called before all others
             */
            readonly overdue: number;
            /**
             * Format: int32
             * @description People who missed their call, came back and waited to be called once more
             */
            readonly late: number;
            /**
             * Format: int32
             * @description Places taken
             */
            readonly inside: number;
            /**
             * Format: int32
             * @description Most places
             */
            readonly maxInside: number;
            /**
             * Format: int32
             * @description Most people let in per minute
             */
            readonly ratePerMinute: number;
            /**
             * Format: int64
             * @description How long somebody who joined then had to wait at best, in seconds
             */
            readonly waitFrom: number;
            /**
             * Format: int64
             * @description The same at worst
             */
            readonly waitTo: number;
            /** @description False while all places are taken and nobody was seen leaving yet, or while nothing was left: both then say little */
            readonly waitKnown: boolean;
            /** @description What the sale had left */
            readonly stock: components["schemas"]["RoomsLiveStock"];
            /**
             * Format: double
             * @description Which share of those called was expected to turn up, 0.3 to 1
             */
            readonly show: number;
            /** @description What kept the room from calling more people */
            readonly heldBy: components["schemas"]["RoomsLiveHeldBy"];
            /**
             * Format: int32
             * @description How many people inside booking could bear, at most the places
             */
            readonly bearable: number;
        };
        /** @description Units of all sessions of a sale. */
        readonly RoomsLiveStock: {
            /**
             * Format: int32
             * @description What can be had
             */
            readonly free: number;
            /**
             * Format: int32
             * @description What somebody is paying for
             */
            readonly held: number;
            /**
             * Format: int32
             * @description What is booked
             */
            readonly sold: number;
        };
        /** @description A room over the last quarter of an hour. */
        readonly RoomsLiveWatched: {
            /** @description Its terms and its version */
            readonly room: components["schemas"]["Room"];
            /** @description What it sells */
            readonly sale: components["schemas"]["SaleInShort"];
            /**
             * Format: int32
             * @description Number of the start of the node whose view this is
             */
            readonly node: number;
            /**
             * Format: date-time
             * @description The node's time
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
            /**
             * Format: int64
             * @description Time between two samples
             */
            readonly stepMillis: number;
            /** @description How it stood, oldest first */
            readonly samples: readonly components["schemas"]["RoomsLiveSample"][];
        };
        /** @description What a node said of all turns that it gave in a tick, before the tick was sealed: the root of a Merkle tree over them. */
        readonly Root: {
            /**
             * Format: int32
             * @description The start of the node
             */
            readonly boot: number;
            /** @description 64 hexadecimal digits */
            readonly hash: string;
        };
        /** @description A sale as clients see it. */
        readonly Sale: {
            /**
             * Format: uuid
             * @description Its id
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description What it sells
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly offeringId: string;
            /** @description The sessions that it sells, by start */
            readonly sessionIds: readonly string[];
            /**
             * Format: date-time
             * @description First instant of the window
             * @example 2026-12-24T10:00:00Z
             */
            readonly opensAt: string;
            /**
             * Format: date-time
             * @description First instant after the window
             * @example 2026-12-24T10:00:00Z
             */
            readonly closesAt: string;
            /**
             * Format: int32
             * @description Most units that one person may hold and have, 1 to 50
             */
            readonly unitsPerPerson: number;
            /** @description By the clock, when this view was made */
            readonly state: components["schemas"]["SaleState"];
            /** @description Whether it is a rehearsal with simulated guests */
            readonly rehearsal: boolean;
            /** @description Whether guests may hand their bookings of it to somebody else */
            readonly transferable: boolean;
            /** @description Whether guests may change to other seats of what they have booked, and until when */
            readonly moves: components["schemas"]["MoveTerms"];
            /** @description How it ends */
            readonly ending: components["schemas"]["SaleEnding"];
            /** @description Why its owner ended it, in the owner's words; empty text for one that ends as planned */
            readonly endingReason: string;
            /**
             * Format: int32
             * @description Raised by one with each change by hand; the ETag for those who manage it
             */
            readonly version: number;
            /** @description One price for each category, in the order in which the owner gave them */
            readonly prices: readonly components["schemas"]["CategoryPrice"][];
        };
        /** @description Money, checked field by field. */
        readonly SaleAmountBody: {
            /** Format: int64 */
            readonly amount: number;
            readonly currency: string;
        };
        /** @description A sale to be set up. Without `opensAt` it opens at once, so that a request which is sent again asks for the same; `unitsPerPerson` and `rehearsal` may be left out, too. */
        readonly SaleBody: {
            readonly sessionIds: readonly string[];
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly opensAt?: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly closesAt: string;
            /** Format: int32 */
            readonly unitsPerPerson?: number;
            readonly rehearsal?: boolean;
            readonly prices: readonly components["schemas"]["SalePriceBody"][];
        };
        /**
         * @description What can be done to a sale by hand.
         * @enum {string}
         */
        readonly SaleDeskAct: "CHANGED" | "CLOSED_EARLY" | "CALLED_OFF" | "SESSION_ADDED" | "SESSION_TAKEN_OUT" | "PRESALE_SET" | "PRESALE_ENDED" | "TRANSFERS_ON" | "TRANSFERS_OFF" | "MOVES_ON" | "MOVES_OFF";
        /** @description Why a sale ends before its time; guests read it. */
        readonly SaleDeskClosingBody: {
            readonly reason: string;
        };
        /** @description A line of a sale's log. */
        readonly SaleDeskLogEntry: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
            /** @description Name of who did it */
            readonly by: string;
            /** @description What was done */
            readonly act: components["schemas"]["SaleDeskAct"];
            /** @description Why; empty text when nobody had to say */
            readonly reason: string;
            /**
             * Format: date-time
             * @description The opening after it
             * @example 2026-12-24T10:00:00Z
             */
            readonly opensAt: string;
            /**
             * Format: date-time
             * @description The end after it
             * @example 2026-12-24T10:00:00Z
             */
            readonly closesAt: string;
            /** @description When the sessions that were added or taken out were to start; empty for other acts */
            readonly sessionStarts: readonly string[];
            /** @description Until when its presale is after it; empty for other acts */
            readonly presaleEnds: readonly string[];
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly SaleDeskLogEntryPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["SaleDeskLogEntry"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description The terms that a sale shall have. */
        readonly SaleDeskSaleChange: {
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly opensAt: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly closesAt: string;
            /** Format: int32 */
            readonly unitsPerPerson: number;
            readonly prices: readonly components["schemas"]["SalePriceBody"][];
        };
        /**
         * @description How a sale ends.
         *
         *     - `AS_PLANNED`: When its window is over.
         *     - `CLOSED_EARLY`: Its owner ended it while it was open.
         *     - `CALLED_OFF`: Its owner ended it before it opened; nothing was sold.
         * @enum {string}
         */
        readonly SaleEnding: "AS_PLANNED" | "CLOSED_EARLY" | "CALLED_OFF";
        /** @description A sale in short, for those who watch over it. */
        readonly SaleInShort: {
            /**
             * Format: uuid
             * @description Its id
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description What it sells
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly offeringId: string;
            /** @description The offering's title */
            readonly title: components["schemas"]["LocalizedText"];
            /** @description The place's name */
            readonly place: components["schemas"]["LocalizedText"];
            /**
             * @description The place's time zone
             * @example Asia/Seoul
             */
            readonly zone: string;
            /** @description Whether it is a sale to simulated guests */
            readonly rehearsal: boolean;
        };
        /** @description Whether it shall be so, and until when. */
        readonly SaleMoveMovesBody: {
            /** @description Whether guests may change */
            readonly allowed: boolean;
            /**
             * Format: int32
             * @description So many minutes before the start it is too late
             */
            readonly endMinutes: number;
        };
        /** @description The price of a category. */
        readonly SalePriceBody: {
            readonly category: string;
            readonly price: components["schemas"]["SaleAmountBody"];
        };
        /** @description A session to be added, with prices for those of its categories that the sale does not price yet. */
        readonly SaleSessionAddedSession: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            readonly prices: readonly components["schemas"]["SalePriceBody"][];
        };
        /**
         * @description Where a sale stands at some instant.
         * @enum {string}
         */
        readonly SaleState: "SCHEDULED" | "OPEN" | "CLOSED";
        /** @description Whether it shall be so. */
        readonly SaleTransferTransfersBody: {
            readonly transferable: boolean;
        };
        /** @description One performance or one dinner service, as clients see it. */
        readonly Session: {
            /**
             * Format: uuid
             * @description Its id
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description What it is a session of
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly offeringId: string;
            /**
             * Format: uuid
             * @description What there is to sell
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly layoutId: string;
            /**
             * Format: date-time
             * @description Its start
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description Its end, after the start
             * @example 2026-12-24T10:00:00Z
             */
            readonly endsAt: string;
            /**
             * Format: date
             * @description The day that it counts for, which can end after midnight
             * @example 2026-12-24
             */
            readonly businessDay: string;
            /**
             * @description The zone of that day
             * @example Asia/Seoul
             */
            readonly zone: string;
            /** @description Why it does not take place, in the words of who called it off; empty text for one that does */
            readonly calledOff: string;
            /** @description When it was to take place before its date was changed, the oldest first; at most as many as `hanjul.catalog.dates-per-session` */
            readonly earlierDates: readonly components["schemas"]["EarlierDate"][];
            /**
             * Format: int32
             * @description Raised by one with each change by hand; the ETag for those who manage it
             */
            readonly version: number;
            /** @description The sale's id as text, empty without a sale. */
            readonly saleId: string;
        };
        /** @description A session to be added. */
        readonly SessionBody: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly layoutId: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly endsAt: string;
        };
        /** @description Why a session does not take place; guests read it. */
        readonly SessionClearingCallingOff: {
            readonly reason: string;
        };
        /** @description What somebody signs in with. */
        readonly SessionCredentials: {
            readonly email: string;
            readonly password: string;
        };
        /** @description What a guest says to a new date. */
        readonly SessionDateComing: {
            /**
             * Format: date-time
             * @description The start that the guest was shown and will be there for
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt: string;
        };
        /** @description The new date. */
        readonly SessionDateRescheduling: {
            /**
             * Format: date-time
             * @description Its new start, in the future
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @description Its new end, at most 36 hours later
             * @example 2026-12-24T10:00:00Z
             */
            readonly endsAt: string;
            /**
             * Format: date-time
             * @description Until when who has booked may give it back in full; where it is left out, a day before the new start, and not sooner than in a day unless it starts before
             * @example 2026-12-24T10:00:00Z
             */
            readonly freeUntil?: string;
            /** @description Why; 1 to 200 characters, which guests read */
            readonly reason: string;
        };
        /** @description When and on which layout a session shall be. */
        readonly SessionDeskSessionChange: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly layoutId: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly endsAt: string;
        };
        /** @description The token to go on with; empty when the cookie has it. */
        readonly SessionRefresh: {
            readonly refreshToken: string;
        };
        /** @description A day of a payee that is settled by itself. */
        readonly SettledDay: {
            /**
             * Format: uuid
             * @description Of the settlement
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: date
             * @description In the payee's zone
             * @example 2026-12-24
             */
            readonly day: string;
            /** @description How far it has come */
            readonly state: components["schemas"]["SettledDayState"];
            /** @description When both books were compared, RFC 3339; empty before */
            readonly comparedAt: string;
            /**
             * Format: int32
             * @description How many charges and refunds there were in either of the books
             */
            readonly lines: number;
            /**
             * Format: int32
             * @description How many of them do not agree and do not explain themselves; those unheard are not among them
             */
            readonly differences: number;
            /**
             * Format: int32
             * @description About how many the gateway did not answer
             */
            readonly unheard: number;
            /**
             * Format: int64
             * @description What our books had of the day, net, won
             */
            readonly ours: number;
            /**
             * Format: int64
             * @description What the gateway's books had, net, won
             */
            readonly gateway: number;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly SettledDayPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["SettledDay"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /**
         * @description How far the settlement of a day has come.
         *
         *     - `OPEN`: The gateway is to be asked.
         *     - `ASKED`: It was asked, and has not told everything.
         *     - `COMPARED`: Both books were compared.
         * @enum {string}
         */
        readonly SettledDayState: "OPEN" | "ASKED" | "COMPARED";
        /** @description What a place's day brought in through the gateway, by our books and by the gateway's. */
        readonly Settlement: {
            /**
             * Format: uuid
             * @description Place
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly placeId: string;
            /**
             * Format: date
             * @description The day, from midnight to midnight in the zone
             * @example 2026-12-24
             */
            readonly day: string;
            /**
             * @description Of the place
             * @example Asia/Seoul
             */
            readonly zone: string;
            /** @description Sums of our books */
            readonly ours: components["schemas"]["SettlementBooks"];
            /** @description Sums of the gateway's books, as far as it was heard */
            readonly gateway: components["schemas"]["SettlementBooks"];
            /** @description What the gateway has more than we, net; less than nothing when we have more */
            readonly difference: components["schemas"]["TakingsAmount"];
            /**
             * Format: int32
             * @description Of how many charges and refunds the gateway was not asked since our books changed, or did not answer
             */
            readonly unheard: number;
            /** @description Whether all was heard and every line is the same in both books or explains itself */
            readonly agrees: boolean;
            /**
             * Format: int32
             * @description About how many charges and refunds the books do not simply agree, explained ones included
             */
            readonly differing: number;
            /**
             * Format: int64
             * @description For how many days after it a day that was settled by itself is in the list of those
             */
            readonly keptDays: number;
        };
        /** @description Sums of one side. */
        readonly SettlementBooks: {
            /**
             * Format: int32
             * @description How many
             */
            readonly charges: number;
            /** @description Their sum */
            readonly taken: components["schemas"]["Money"];
            /**
             * Format: int32
             * @description How many
             */
            readonly refunds: number;
            /** @description Their sum */
            readonly returned: components["schemas"]["Money"];
            /** @description What is left; less than nothing on a day on which more went back */
            readonly net: components["schemas"]["TakingsAmount"];
        };
        /** @description A payment of which something does not simply agree. */
        readonly SettlementDifference: {
            /**
             * Format: uuid
             * @description Payment
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly paymentId: string;
            /** @description Its charges and refunds of the day that do not, in the order in which they happened */
            readonly lines: readonly components["schemas"]["SettlementLine"][];
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly SettlementDifferencePage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["SettlementDifference"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A charge or refund that does not simply agree. */
        readonly SettlementLine: {
            /** @description Payment */
            readonly paymentId: string;
            /** @description Order number at the gateway under which it moved */
            readonly orderId: string;
            /** @description Our refund; empty text for a charge, and for what only the gateway has */
            readonly refundId: string;
            /** @description What it is */
            readonly kind: components["schemas"]["SettlementLineKind"];
            /** @description How the books stand to each other */
            readonly verdict: components["schemas"]["SettlementLineVerdict"];
            /** @description What moved by our books */
            readonly ours: components["schemas"]["Money"];
            /** @description What moved by the gateway's books */
            readonly gateway: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When, by the gateway's clock where it told
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
        };
        /**
         * @description What moved.
         *
         *     - `CHARGE`: Money came in.
         *     - `REFUND`: Money went back.
         * @enum {string}
         */
        readonly SettlementLineKind: "CHARGE" | "REFUND";
        /**
         * @description How our books stand to the gateway's.
         *
         *     - `AGREES`: Both say the same.
         *     - `OTHER_AMOUNT`: Both have it, with another amount.
         *     - `ONLY_OURS`: We have it, the gateway does not.
         *     - `ONLY_GATEWAY`: The gateway has it, we do not.
         *     - `WE_ARE_BEHIND`: The gateway gave it back, and we have not heard so yet.
         *     - `ON_ITS_WAY`: We asked for it to be given back, and it has not happened yet.
         *     - `CALLED_OFF`: The gateway took it and has given all of it back, since we called the payment off.
         *     - `REFUSED`: The gateway refused to give it back.
         *     - `NOT_ASKED`: The gateway was not asked since our books changed, or did not answer.
         * @enum {string}
         */
        readonly SettlementLineVerdict: "AGREES" | "OTHER_AMOUNT" | "ONLY_OURS" | "ONLY_GATEWAY" | "WE_ARE_BEHIND" | "ON_ITS_WAY" | "CALLED_OFF" | "REFUSED" | "NOT_ASKED";
        /** @description A sign-in as the client gets it; the tokens are empty when they went into cookies. */
        readonly SignedIn: {
            readonly account: components["schemas"]["Account"];
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly signInId: string;
            readonly accessToken: string;
            readonly refreshToken: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly accessExpiresAt: string;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly refreshExpiresAt: string;
            readonly passwordChangeRequired: boolean;
        };
        /** @description What shall be cancelled for a guest. */
        readonly StaffCancellationCancelGuest: {
            /**
             * Format: uuid
             * @description A booking of the session
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description Why; 1 to 200 characters, which the guest reads */
            readonly reason: string;
        };
        /** @description What was done. */
        readonly StaffCancellationsOutcome: {
            /**
             * Format: uuid
             * @description Booking
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description What goes back to who paid */
            readonly refund: components["schemas"]["Money"];
        };
        /** @description What shall be exchanged for a guest. */
        readonly StaffMoveMoveGuest: {
            /**
             * Format: uuid
             * @description A booking of the session
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description Units of the booking */
            readonly unitIds: readonly string[];
            /** @description As many others, instead of them */
            readonly toUnitIds: readonly string[];
            /** @description Whether what they cost less is given back */
            readonly refundDifference: boolean;
            /** @description Why; 1 to 200 characters, which the guest reads */
            readonly reason: string;
        };
        /** @description How much of a session is left, for those who do not need to know which. */
        readonly StockInShort: {
            /**
             * Format: uuid
             * @description Session
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * Format: int32
             * @description How many are free, cells and of areas
             */
            readonly free: number;
            /**
             * Format: int32
             * @description How many somebody is about to pay for; they may become free again
             */
            readonly held: number;
            /**
             * Format: int32
             * @description How many are sold
             */
            readonly sold: number;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly StockInShortPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["StockInShort"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description Free units beside each other. A hint, made from stock that may be a second old: only a hold gives anybody anything. */
        readonly Suggestion: {
            /**
             * Format: uuid
             * @description Session of all units
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            /** @description Along their line; empty when no such units are free */
            readonly units: readonly components["schemas"]["UnitLine"][];
        };
        /** @description What a session has brought in. Sold is what went through the gateway; what was taken at the box office stands beside it, since the gateway knows nothing of it. */
        readonly Takings: {
            /**
             * Format: uuid
             * @description Session
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly sessionId: string;
            /**
             * @description In which a day begins and ends
             * @example Asia/Seoul
             */
            readonly zone: string;
            /** @description Of all kinds */
            readonly all: components["schemas"]["TakingsSums"];
            /** @description By how it was given out; every kind, also where there is nothing */
            readonly kinds: readonly components["schemas"]["TakingsKindLine"][];
            /** @description By day and kind, the oldest first; only those on which money moved or something was given out */
            readonly days: readonly components["schemas"]["TakingsDayLine"][];
            /** @description On its way back through the gateway */
            readonly returning: components["schemas"]["Money"];
            /** @description What the gateway refused to give back */
            readonly stuck: components["schemas"]["Money"];
        };
        /** @description An amount that may be below zero. */
        readonly TakingsAmount: {
            /**
             * Format: int64
             * @description Minor units
             */
            readonly amount: number;
            /** @description ISO 4217 */
            readonly currency: string;
        };
        /** @description The sums of one kind on one day. */
        readonly TakingsDayLine: {
            /**
             * Format: date
             * @example 2026-12-24
             */
            readonly day: string;
            readonly kind: components["schemas"]["BookingKind"];
            readonly sums: components["schemas"]["TakingsSums"];
        };
        /** @description The sums of one kind. */
        readonly TakingsKindLine: {
            readonly kind: components["schemas"]["BookingKind"];
            readonly sums: components["schemas"]["TakingsSums"];
        };
        /** @description Sums. */
        readonly TakingsSums: {
            /**
             * Format: int32
             * @description How many payments, or bookings that were given out
             */
            readonly made: number;
            /**
             * Format: int32
             * @description How many refunds, or such bookings that were taken back
             */
            readonly ended: number;
            /** @description What came in */
            readonly taken: components["schemas"]["Money"];
            /** @description What went back */
            readonly returned: components["schemas"]["Money"];
            /** @description What is left; less than nothing on a day on which more went back */
            readonly net: components["schemas"]["TakingsAmount"];
        };
        /** @description A sealed tick with all that is needed to work out places: place = base + turns of earlier rounds + P(seed of the round, offset + number, turns of the round). When the rounds of the parts are -1, the tick is one draw: place = base + P(seed, offset + index, count). With roots the seed of the draw is the first 16 bytes of SHA-256 of the seed and of `boot:hash,…`. */
        readonly Tick: {
            /**
             * Format: int64
             * @description Which tick, in ticks of 200 ms since 1970
             */
            readonly tick: number;
            /**
             * Format: int64
             * @description How many turns stand before it
             */
            readonly base: number;
            /**
             * Format: int32
             * @description How many turns it has
             */
            readonly count: number;
            /** @description The draw's seed, 32 hexadecimal digits */
            readonly seed: string;
            /** @description Shares of the nodes, by round and then by boot */
            readonly parts: readonly components["schemas"]["Part"][];
            /** @description What each node said of its turns before the tick was sealed, ascending by boot */
            readonly roots: readonly components["schemas"]["Root"][];
            /** @description Head of the chain after it */
            readonly hash: string;
        };
        /** @description A key that verifies tickets. */
        readonly TicketsKey: {
            /**
             * Format: int32
             * @description Its id, the first byte of a ticket
             */
            readonly kid: number;
            /** @description Ed25519 public key, 32 bytes in base64url */
            readonly publicKey: string;
        };
        /** @description The time. */
        readonly Time: {
            /**
             * Format: date-time
             * @description At the moment of answering
             * @example 2026-12-24T10:00:00Z
             */
            readonly now: string;
        };
        /** @description A webhook of Toss Payments, as far as it is of use here. */
        readonly TossWebhook: {
            /** @description `PAYMENT_STATUS_CHANGED`; anything else is answered and left */
            readonly eventType?: string;
            /** @description When it was made, in the gateway's own form */
            readonly createdAt?: string;
            /** @description The payment */
            readonly data?: components["schemas"]["WebhookTossPayment"];
        };
        /** @description How handing a booking over stands, for whoever has it. */
        readonly Transfer: {
            /**
             * Format: uuid
             * @description Booking
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly bookingId: string;
            /** @description Whether its organiser allows it, and it is neither cancelled nor begun */
            readonly possible: boolean;
            /** @description The link that is on its way; empty when there is none that can still be used */
            readonly links: readonly components["schemas"]["TransferLink"][];
        };
        /** @description A link that is on its way. What it leads by is told only to whoever makes it, once. */
        readonly TransferLink: {
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-12-24T10:00:00Z
             */
            readonly madeAt: string;
            /**
             * Format: date-time
             * @description First moment at which it is of no use any more
             * @example 2026-12-24T10:00:00Z
             */
            readonly expiresAt: string;
        };
        /** @description A link that was made; it is told this once. */
        readonly TransferMadeLink: {
            /** @description Address of the page on which the booking is taken over */
            readonly link: string;
            /** @description What it leads by */
            readonly token: string;
            /**
             * Format: date-time
             * @description First moment at which it is of no use any more
             * @example 2026-12-24T10:00:00Z
             */
            readonly expiresAt: string;
        };
        /** @description What somebody is offered by a link: a booking, without its code and what it cost. */
        readonly TransferOffer: {
            /** @description When */
            readonly session: components["schemas"]["Session"];
            /** @description What */
            readonly offering: components["schemas"]["BookingWhat"];
            /** @description Where */
            readonly place: components["schemas"]["OfferingPlaceInShort"];
            /** @description Which seats or tables, in the order of the layout */
            readonly units: readonly components["schemas"]["TransferOfferSeat"][];
            /** @description Who offers it, as they call themselves */
            readonly from: string;
            /**
             * Format: date-time
             * @description First moment at which the link is of no use any more
             * @example 2026-12-24T10:00:00Z
             */
            readonly expiresAt: string;
            /** @description The booking, where whoever asks has taken it over with this link already; otherwise empty */
            readonly accepted: string;
        };
        /** @description A seat or table, as a person reads it. */
        readonly TransferOfferSeat: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly unitId: string;
            readonly kind: components["schemas"]["UnitKind"];
            readonly section: string;
            readonly row: string;
            readonly label: string;
            readonly category: string;
        };
        /** @description What a link leads by. */
        readonly TransferTokenBody: {
            readonly token: string;
        };
        /** @description A turn and what it is good for; the token is empty when it went into a cookie. */
        readonly TurnAnswer: {
            /**
             * Format: uuid
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly room: string;
            readonly turn: string;
            /** Format: int64 */
            readonly tick: number;
            /**
             * Format: date-time
             * @example 2026-12-24T10:00:00Z
             */
            readonly joinedAt: string;
            /**
             * Format: duration
             * @example PT5S
             */
            readonly callWindow: string;
            /**
             * Format: duration
             * @example PT5S
             */
            readonly timeInside: string;
        };
        /** @description Shows that a turn was in its tick before the seed of the tick was told. */
        readonly TurnProof: {
            /**
             * Format: int64
             * @description In which tick, in ticks of 200 ms since 1970
             */
            readonly tick: number;
            /**
             * Format: int32
             * @description Which start of a node stamped it
             */
            readonly boot: number;
            /**
             * Format: int32
             * @description In which round of the tick, 0 to 3
             */
            readonly round: number;
            /**
             * Format: int32
             * @description Its number among the turns of that round that the node gave, from 0 on
             */
            readonly number: number;
            /** @description What the node said of all turns that it gave in the tick, 64 hexadecimal digits */
            readonly root: string;
            /** @description The way from the turn to the root, `index:leaves:hash,…`: for `check-line --proof` */
            readonly proof: string;
        };
        /**
         * @description What one unit of a layout is.
         *
         *     - `AREA`: A part of the place where people stand, or park, where they like; sold by number.
         * @enum {string}
         */
        readonly UnitKind: "SEAT" | "TABLE" | "CONNECTOR" | "AREA";
        /** @description One unit of a hold or booking, as a person reads it. */
        readonly UnitLine: {
            /**
             * Format: uuid
             * @description Unit; one of an area that is sold by number has an id of its own
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly unitId: string;
            /**
             * Format: int32
             * @description Index in availability snapshots, of an area that of the area
             */
            readonly ordinal: number;
            /** @description Seat, table, or what else is sold */
            readonly kind: components["schemas"]["UnitKind"];
            /** @description Section */
            readonly section: string;
            /** @description Row within the section */
            readonly row: string;
            /** @description Label within the row */
            readonly label: string;
            /** @description Price category */
            readonly category: string;
            /** @description Price when it was held, for all the time for which it is */
            readonly price: components["schemas"]["Money"];
        };
        /** @description A payment of which nobody knows what became, as operators see it. */
        readonly UnknownPayment: {
            /**
             * Format: uuid
             * @description Payment
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /** @description Its order number at the gateway */
            readonly orderId: string;
            /** @description What the payer read there */
            readonly orderName: string;
            /** @description What was to be taken */
            readonly amount: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description Since when nobody knows
             * @example 2026-12-24T10:00:00Z
             */
            readonly since: string;
            /** @description Whether that is longer than `hanjul.payment.unknown-alarm` */
            readonly overdue: boolean;
            /**
             * Format: int32
             * @description How often the gateway was asked
             */
            readonly tries: number;
            /** @description What it said last, for people; empty before it was asked */
            readonly lastAnswer: string;
            /** @description When that was, RFC 3339; empty before */
            readonly askedAt: string;
            /**
             * Format: date-time
             * @description When it is asked again by itself
             * @example 2026-12-24T10:00:00Z
             */
            readonly nextLookAt: string;
            /** @description Whether it is being called off, so that it can no longer become paid */
            readonly callingOff: boolean;
            /** @description What operators did about it, oldest first */
            readonly history: readonly components["schemas"]["UnknownPaymentEvent"][];
        };
        /** @description What an operator did. */
        readonly UnknownPaymentEvent: {
            /**
             * Format: date-time
             * @description When
             * @example 2026-12-24T10:00:00Z
             */
            readonly at: string;
            /** @description What */
            readonly kind: components["schemas"]["EventKind"];
            /**
             * Format: uuid
             * @description Who
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly by: string;
            /** @description Why; empty where none was asked for */
            readonly reason: string;
            /** @description What the gateway said to it; empty when it was not asked */
            readonly outcome: string;
        };
        /** @description One page of a list, as every list endpoint answers it. */
        readonly UnknownPaymentPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["UnknownPayment"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description A webhook as the log shows it. */
        readonly Webhook: {
            /**
             * Format: uuid
             * @description Webhook
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description Whose news it was
             * @example 01939c2a-5f00-7000-8000-000000000001
             */
            readonly payment: string;
            /** @description What it claimed */
            readonly status: components["schemas"]["WebhookHintStatus"];
            /**
             * Format: int32
             * @description How often it came
             */
            readonly times: number;
            /** @description What came of it */
            readonly outcome: components["schemas"]["WebhookOutcome"];
            /**
             * Format: int32
             * @description How often it was looked into
             */
            readonly tries: number;
            /**
             * Format: date-time
             * @description When it came first
             * @example 2026-12-24T10:00:00Z
             */
            readonly receivedAt: string;
        };
        /**
         * @description What a gateway tells of.
         * @enum {string}
         */
        readonly WebhookHintStatus: "DONE" | "CANCELED" | "PARTIAL_CANCELED" | "ABORTED" | "EXPIRED";
        /**
         * @description What came of a webhook.
         *
         *     - `RECEIVED`: It is not looked into so far, or waits until a payment or a refund that is under way is decided.
         *     - `KNOWN`: Our books said so already, so nobody was asked.
         *     - `AWAITED`: The payment was undecided when it came, and is decided now.
         *     - `IN_ORDER`: The gateway was asked, and its books agree with ours, whatever the webhook claimed.
         *     - `REOPENED`: The gateway was asked, and has money for a payment that was over: it is being settled again.
         *     - `GIVEN_BACK`: The gateway was asked, and had money under an order number that is over: it went back.
         *     - `DIFFERS`: The gateway was asked, and its books differ from ours: a person must look.
         * @enum {string}
         */
        readonly WebhookOutcome: "RECEIVED" | "KNOWN" | "AWAITED" | "IN_ORDER" | "REOPENED" | "GIVEN_BACK" | "DIFFERS";
        /** @description One page of a list, as every list endpoint answers it. */
        readonly WebhookPage: {
            /** @description At most as many as asked for */
            readonly items: readonly components["schemas"]["Webhook"][];
            /** @description Cursor of the following page; empty text on the last one */
            readonly next: string;
        };
        /** @description What was done with a webhook. */
        readonly WebhookTaken: {
            /** @description Whether it is stored, came before, or is of no use */
            readonly receipt: components["schemas"]["WebhooksReceipt"];
        };
        /** @description The payment that a webhook is about, as far as it is of use here. */
        readonly WebhookTossPayment: {
            /** @description Our order number */
            readonly orderId?: string;
            /** @description What it is said to have become */
            readonly status?: string;
            /**
             * Format: int64
             * @description What is said to be left of it, won
             */
            readonly balanceAmount?: number;
            /** @description The gateway's key of what happened last */
            readonly lastTransactionKey?: string;
        };
        /**
         * @description What was done with a webhook.
         *
         *     - `STORED`: It is new and stored.
         *     - `REPEATED`: It came before.
         *     - `LEFT`: It is of no use: about no payment of ours, of another kind, or one of too many.
         * @enum {string}
         */
        readonly WebhooksReceipt: "STORED" | "REPEATED" | "LEFT";
    };
    responses: {
        /**
         * @description - `ACCESS_CODE_NEEDED`: This is a presale. Enter your access code first.
         *     - `ENTRY_PASS_REQUIRED`: This sale has a waiting room. Enter through it first.
         *     - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then.
         *     - `REHEARSAL_GUEST`: A simulated guest can act in its own rehearsal only.
         *     - `REHEARSAL_SALE`: This sale is a rehearsal with simulated guests. Nothing can be bought in it.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "ACCESS_CODE_NEEDED.ENTRY_PASS_REQUIRED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ACCESS_CODE_NEEDED" | "ENTRY_PASS_REQUIRED" | "PASSWORD_CHANGE_REQUIRED" | "REHEARSAL_GUEST" | "REHEARSAL_SALE" | "WRONG_ORIGIN";
                };
            };
        };
        /**
         * @description - `ACCESS_CODE_NEEDED`: This is a presale. Enter your access code first.
         *     - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then.
         *     - `REHEARSAL_GUEST`: A simulated guest can act in its own rehearsal only.
         *     - `REHEARSAL_SALE`: This sale is a rehearsal with simulated guests. Nothing can be bought in it.
         *     - `TURN_NOT_YOURS`: This turn belongs to another account or another browser.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "ACCESS_CODE_NEEDED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.TURN_NOT_YOURS.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ACCESS_CODE_NEEDED" | "PASSWORD_CHANGE_REQUIRED" | "REHEARSAL_GUEST" | "REHEARSAL_SALE" | "TURN_NOT_YOURS" | "WRONG_ORIGIN";
                };
            };
        };
        /**
         * @description - `ACCESS_CODE_NEEDED`: This is a presale. Enter your access code first.
         *     - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then.
         *     - `REHEARSAL_GUEST`: A simulated guest can act in its own rehearsal only.
         *     - `REHEARSAL_SALE`: This sale is a rehearsal with simulated guests. Nothing can be bought in it.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "ACCESS_CODE_NEEDED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ACCESS_CODE_NEEDED" | "PASSWORD_CHANGE_REQUIRED" | "REHEARSAL_GUEST" | "REHEARSAL_SALE" | "WRONG_ORIGIN";
                };
            };
        };
        /**
         * @description - `ACCESS_CODE_NEEDED`: This is a presale. Enter your access code first.
         *     - `REHEARSAL_GUEST`: A simulated guest can act in its own rehearsal only.
         *     - `REHEARSAL_SALE`: This sale is a rehearsal with simulated guests. Nothing can be bought in it.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "ACCESS_CODE_NEEDED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ACCESS_CODE_NEEDED" | "REHEARSAL_GUEST" | "REHEARSAL_SALE" | "WRONG_ORIGIN";
                };
            };
        };
        /**
         * @description - `ACCESS_CODE_TAKEN`: There is such a code already.
         *     - `CATALOG_FULL`: No more can be added here; the limit has been reached.
         *     - `NO_PRESALE`: This sale has no presale.
         *     - `SALE_OVER`: This sale is over already.
         */
        readonly "ACCESS_CODE_TAKEN.CATALOG_FULL.NO_PRESALE.SALE_OVER": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ACCESS_CODE_TAKEN" | "CATALOG_FULL" | "NO_PRESALE" | "SALE_OVER";
                };
            };
        };
        /**
         * @description - `ACCESS_CODE_UNKNOWN`: This sale has no such code. Please check its letters.
         *     - `NOT_FOUND`: There is no such thing here.
         */
        readonly "ACCESS_CODE_UNKNOWN.NOT_FOUND": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ACCESS_CODE_UNKNOWN" | "NOT_FOUND";
                };
            };
        };
        /**
         * @description - `ACCESS_CODE_USED_UP`: This code has been used as often as it can be.
         *     - `NO_PRESALE`: This sale has no presale.
         *     - `SALE_OVER`: This sale is over already.
         */
        readonly "ACCESS_CODE_USED_UP.NO_PRESALE.SALE_OVER": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ACCESS_CODE_USED_UP" | "NO_PRESALE" | "SALE_OVER";
                };
            };
        };
        /**
         * @description - `ALREADY_ASKED`: You are on the list for returns already. To ask for something else, leave it first and ask again.
         *     - `LIMIT_REACHED`: That would be more than one person may have in this sale.
         *     - `RETURNS_FULL`: So many wait for returns that the list takes nobody more right now.
         *     - `RETURNS_NOT_NEEDED`: What you want is there to buy right now. You need not wait for it.
         *     - `RETURNS_OVER`: There is no list for returns: this is not on sale, or it has started.
         *     - `SALE_NOT_OPEN`: This is not on sale right now.
         */
        readonly "ALREADY_ASKED.LIMIT_REACHED.RETURNS_FULL.RETURNS_NOT_NEEDED.RETURNS_OVER.SALE_NOT_OPEN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_ASKED" | "LIMIT_REACHED" | "RETURNS_FULL" | "RETURNS_NOT_NEEDED" | "RETURNS_OVER" | "SALE_NOT_OPEN";
                };
            };
        };
        /**
         * @description - `ALREADY_BOOKED`: This is booked already. You find it among your bookings.
         *     - `PAYMENT_RUNNING`: A payment for this is being confirmed. Wait for its outcome.
         */
        readonly "ALREADY_BOOKED.PAYMENT_RUNNING": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_BOOKED" | "PAYMENT_RUNNING";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `CELL_TAKEN`: Somebody else has just taken it. Choose another one.
         *     - `CHECKOUT_OPEN`: You already hold something in this sale. Pay for it or give it back first.
         *     - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `LIMIT_REACHED`: That would be more than one person may have in this sale.
         *     - `MOVED_MEANWHILE`: This booking was exchanged for something else meanwhile. Look at it again first.
         *     - `MOVES_OFF`: This booking cannot be exchanged for others; its organiser does not allow it.
         *     - `MOVE_CHANGED`: The difference in price has changed meanwhile. Nothing was changed; look at the new amount first.
         *     - `MOVE_NOT_PAID_HERE`: A booking that somebody gave you is exchanged for the same price or less only.
         *     - `MOVE_TOO_LATE`: The time for an exchange is over. The booking stays as it is.
         *     - `NONE_TOGETHER`: Nothing that fits is left together. Ask for fewer, or choose one by one.
         *     - `NOT_REFUNDABLE`: Nothing was paid, so there is nothing to give back.
         *     - `POOL_SHORT`: There are not as many left. Ask for fewer, or choose somewhere else.
         *     - `SALE_NOT_OPEN`: This is not on sale right now.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.CELL_TAKEN.CHECKOUT_OPEN.IN_PROGRESS.LIMIT_REACHED.MOVED_MEANWHILE.MOVES_OFF.MOVE_CHANGED.MOVE_NOT_PAID_HERE.MOVE_TOO_LATE.NONE_TOGETHER.NOT_REFUNDABLE.POOL_SHORT.SALE_NOT_OPEN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "CELL_TAKEN" | "CHECKOUT_OPEN" | "IN_PROGRESS" | "LIMIT_REACHED" | "MOVED_MEANWHILE" | "MOVES_OFF" | "MOVE_CHANGED" | "MOVE_NOT_PAID_HERE" | "MOVE_TOO_LATE" | "NONE_TOGETHER" | "NOT_REFUNDABLE" | "POOL_SHORT" | "SALE_NOT_OPEN";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `CELL_TAKEN`: Somebody else has just taken it. Choose another one.
         *     - `CHECKOUT_OPEN`: You already hold something in this sale. Pay for it or give it back first.
         *     - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `LIMIT_REACHED`: That would be more than one person may have in this sale.
         *     - `MOVED_MEANWHILE`: This booking was exchanged for something else meanwhile. Look at it again first.
         *     - `MOVES_OFF`: This booking cannot be exchanged for others; its organiser does not allow it.
         *     - `NONE_TOGETHER`: Nothing that fits is left together. Ask for fewer, or choose one by one.
         *     - `NOT_REFUNDABLE`: Nothing was paid, so there is nothing to give back.
         *     - `POOL_SHORT`: There are not as many left. Ask for fewer, or choose somewhere else.
         *     - `SALE_NOT_OPEN`: This is not on sale right now.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.CELL_TAKEN.CHECKOUT_OPEN.IN_PROGRESS.LIMIT_REACHED.MOVED_MEANWHILE.MOVES_OFF.NONE_TOGETHER.NOT_REFUNDABLE.POOL_SHORT.SALE_NOT_OPEN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "CELL_TAKEN" | "CHECKOUT_OPEN" | "IN_PROGRESS" | "LIMIT_REACHED" | "MOVED_MEANWHILE" | "MOVES_OFF" | "NONE_TOGETHER" | "NOT_REFUNDABLE" | "POOL_SHORT" | "SALE_NOT_OPEN";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `DATE_CHANGED`: The date has changed meanwhile. Nothing was done or charged; look at the new date first.
         *     - `DATE_NOT_ASKED`: This was booked for the date that holds.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.DATE_CHANGED.DATE_NOT_ASKED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "DATE_CHANGED" | "DATE_NOT_ASKED";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `NOT_REFUNDABLE`: Nothing was paid, so there is nothing to give back.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.IN_PROGRESS.NOT_REFUNDABLE": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "IN_PROGRESS" | "NOT_REFUNDABLE";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `NOT_REFUNDABLE`: Nothing was paid, so there is nothing to give back.
         *     - `REFUND_CHANGED`: The refund has changed meanwhile. Nothing was cancelled; look at the new amount first.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.IN_PROGRESS.NOT_REFUNDABLE.REFUND_CHANGED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "IN_PROGRESS" | "NOT_REFUNDABLE" | "REFUND_CHANGED";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `LIMIT_REACHED`: That would be more than one person may have in this sale.
         *     - `TRANSFERS_OFF`: This booking cannot be handed over; its organiser does not allow it.
         *     - `TRANSFER_OWN`: You made this link yourself. Send it to whoever shall have the booking.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.LIMIT_REACHED.TRANSFERS_OFF.TRANSFER_OWN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "LIMIT_REACHED" | "TRANSFERS_OFF" | "TRANSFER_OWN";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `MOVED_MEANWHILE`: This booking was exchanged for something else meanwhile. Look at it again first.
         *     - `MOVES_OFF`: This booking cannot be exchanged for others; its organiser does not allow it.
         *     - `MOVE_NOT_PAID_HERE`: A booking that somebody gave you is exchanged for the same price or less only.
         *     - `MOVE_TOO_LATE`: The time for an exchange is over. The booking stays as it is.
         *     - `SALE_NOT_OPEN`: This is not on sale right now.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.MOVED_MEANWHILE.MOVES_OFF.MOVE_NOT_PAID_HERE.MOVE_TOO_LATE.SALE_NOT_OPEN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "MOVED_MEANWHILE" | "MOVES_OFF" | "MOVE_NOT_PAID_HERE" | "MOVE_TOO_LATE" | "SALE_NOT_OPEN";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `MOVES_OFF`: This booking cannot be exchanged for others; its organiser does not allow it.
         *     - `MOVE_TOO_LATE`: The time for an exchange is over. The booking stays as it is.
         *     - `SALE_NOT_OPEN`: This is not on sale right now.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.MOVES_OFF.MOVE_TOO_LATE.SALE_NOT_OPEN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "MOVES_OFF" | "MOVE_TOO_LATE" | "SALE_NOT_OPEN";
                };
            };
        };
        /**
         * @description - `ALREADY_CANCELLED`: This booking was cancelled before.
         *     - `ALREADY_CHECKED_IN`: You are checked in already, so this can no longer be cancelled or changed.
         *     - `BOOKING_STARTED`: It has started already, so this can no longer be cancelled or changed.
         *     - `TRANSFERS_OFF`: This booking cannot be handed over; its organiser does not allow it.
         */
        readonly "ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.TRANSFERS_OFF": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_CANCELLED" | "ALREADY_CHECKED_IN" | "BOOKING_STARTED" | "TRANSFERS_OFF";
                };
            };
        };
        /** @description - `ALREADY_DECIDED`: This request was decided the other way already. Reload the list. */
        readonly ALREADY_DECIDED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_DECIDED";
                };
            };
        };
        /**
         * @description - `ALREADY_IN`: This ticket is in already.
         *     - `NOT_STARTED`: Before the start nobody counts as a no-show.
         *     - `TICKET_CANCELLED`: This booking was cancelled.
         */
        readonly "ALREADY_IN.NOT_STARTED.TICKET_CANCELLED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_IN" | "NOT_STARTED" | "TICKET_CANCELLED";
                };
            };
        };
        /**
         * @description - `ALREADY_IN`: This ticket is in already.
         *     - `NO_SHOW_FINAL`: This booking counts as a no-show, and the time to undo that is over.
         *     - `TICKET_CANCELLED`: This booking was cancelled.
         *     - `TICKET_OTHER_DATE`: The date of this was changed. Ask the guest to come on the new one.
         *     - `TICKET_OTHER_SESSION`: This ticket is for another session.
         *     - `TICKET_REPLACED`: This ticket is an old one that is void. Ask for the current one.
         */
        readonly "ALREADY_IN.NO_SHOW_FINAL.TICKET_CANCELLED.TICKET_OTHER_DATE.TICKET_OTHER_SESSION.TICKET_REPLACED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_IN" | "NO_SHOW_FINAL" | "TICKET_CANCELLED" | "TICKET_OTHER_DATE" | "TICKET_OTHER_SESSION" | "TICKET_REPLACED";
                };
            };
        };
        /**
         * @description - `ALREADY_PAID`: This has been paid already.
         *     - `DATE_CHANGED`: The date has changed meanwhile. Nothing was done or charged; look at the new date first.
         *     - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `PAID_TOO_LATE`: When the payment came through, somebody else already had what you chose. You get all of it back.
         *     - `PAYMENT_DECLINED`: The payment was declined. Your hold is kept; try another way to pay.
         *     - `REHEARSAL_NEEDS_SANDBOX`: The payment gateway takes real money, so nothing can be rehearsed here. Connect a test gateway.
         */
        readonly "ALREADY_PAID.DATE_CHANGED.IN_PROGRESS.PAID_TOO_LATE.PAYMENT_DECLINED.REHEARSAL_NEEDS_SANDBOX": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ALREADY_PAID" | "DATE_CHANGED" | "IN_PROGRESS" | "PAID_TOO_LATE" | "PAYMENT_DECLINED" | "REHEARSAL_NEEDS_SANDBOX";
                };
            };
        };
        /**
         * @description - `AMOUNT_MISMATCH`: The amount or the order does not match. Start the payment again.
         *     - `IDEMPOTENCY_KEY_REQUIRED`: An Idempotency-Key header of 8 to 255 printable characters is required.
         *     - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         */
        readonly "AMOUNT_MISMATCH.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "AMOUNT_MISMATCH" | "IDEMPOTENCY_KEY_REQUIRED" | "INVALID_FIELDS" | "MALFORMED";
                };
            };
        };
        /**
         * @description - `AREA_NOT_MOVED`: What is sold by number cannot be exchanged. Choose single units only.
         *     - `CELL_NOT_FOR_SALE`: This is not for sale here.
         *     - `IDEMPOTENCY_KEY_REQUIRED`: An Idempotency-Key header of 8 to 255 printable characters is required.
         *     - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         */
        readonly "AREA_NOT_MOVED.CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "AREA_NOT_MOVED" | "CELL_NOT_FOR_SALE" | "IDEMPOTENCY_KEY_REQUIRED" | "INVALID_FIELDS" | "MALFORMED";
                };
            };
        };
        /**
         * @description - `AREA_NOT_MOVED`: What is sold by number cannot be exchanged. Choose single units only.
         *     - `CELL_NOT_FOR_SALE`: This is not for sale here.
         *     - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         */
        readonly "AREA_NOT_MOVED.CELL_NOT_FOR_SALE.INVALID_FIELDS.MALFORMED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "AREA_NOT_MOVED" | "CELL_NOT_FOR_SALE" | "INVALID_FIELDS" | "MALFORMED";
                };
            };
        };
        /**
         * @description - `AREA_NOT_MOVED`: What is sold by number cannot be exchanged. Choose single units only.
         *     - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         */
        readonly "AREA_NOT_MOVED.INVALID_FIELDS.MALFORMED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "AREA_NOT_MOVED" | "INVALID_FIELDS" | "MALFORMED";
                };
            };
        };
        /**
         * @description - `CATALOG_FULL`: No more can be added here; the limit has been reached.
         *     - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         */
        readonly "CATALOG_FULL.IN_PROGRESS": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "CATALOG_FULL" | "IN_PROGRESS";
                };
            };
        };
        /**
         * @description - `CATALOG_FULL`: No more can be added here; the limit has been reached.
         *     - `SESSION_CALLED_OFF`: This session was called off, so it cannot be given another date.
         *     - `SESSION_OVER`: This session is over, so that is no longer possible.
         */
        readonly "CATALOG_FULL.SESSION_CALLED_OFF.SESSION_OVER": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "CATALOG_FULL" | "SESSION_CALLED_OFF" | "SESSION_OVER";
                };
            };
        };
        /**
         * @description - `CELL_NOT_FOR_SALE`: This is not for sale here.
         *     - `IDEMPOTENCY_KEY_REQUIRED`: An Idempotency-Key header of 8 to 255 printable characters is required.
         *     - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         */
        readonly "CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "CELL_NOT_FOR_SALE" | "IDEMPOTENCY_KEY_REQUIRED" | "INVALID_FIELDS" | "MALFORMED";
                };
            };
        };
        /**
         * @description - `CELL_TAKEN`: Somebody else has just taken it. Choose another one.
         *     - `CHECKOUT_OPEN`: You already hold something in this sale. Pay for it or give it back first.
         *     - `LIMIT_REACHED`: That would be more than one person may have in this sale.
         *     - `NONE_TOGETHER`: Nothing that fits is left together. Ask for fewer, or choose one by one.
         *     - `POOL_SHORT`: There are not as many left. Ask for fewer, or choose somewhere else.
         *     - `SALE_NOT_OPEN`: This is not on sale right now.
         */
        readonly "CELL_TAKEN.CHECKOUT_OPEN.LIMIT_REACHED.NONE_TOGETHER.POOL_SHORT.SALE_NOT_OPEN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "CELL_TAKEN" | "CHECKOUT_OPEN" | "LIMIT_REACHED" | "NONE_TOGETHER" | "POOL_SHORT" | "SALE_NOT_OPEN";
                };
            };
        };
        /**
         * @description - `CROWDS_BUSY`: The server is sending a crowd at another rehearsal. Send this one once that is done.
         *     - `TRY_AGAIN`: Not possible right now. Try again shortly.
         */
        readonly "CROWDS_BUSY.TRY_AGAIN": {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "CROWDS_BUSY" | "TRY_AGAIN";
                };
            };
        };
        /**
         * @description - `CROWD_RUNNING`: A crowd is at this rehearsal already. Send another one once it is done.
         *     - `CROWD_UNTRUSTED`: This server does not trust itself as a proxy, so all simulated guests would come from one address. Add its address to hanjul.edge.trusted-proxies, or use the command rush.
         *     - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `NO_REHEARSAL`: This sale is no rehearsal, or the rehearsal has ended.
         */
        readonly "CROWD_RUNNING.CROWD_UNTRUSTED.IN_PROGRESS.NO_REHEARSAL": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "CROWD_RUNNING" | "CROWD_UNTRUSTED" | "IN_PROGRESS" | "NO_REHEARSAL";
                };
            };
        };
        /**
         * @description - `DATE_CHANGED`: The date has changed meanwhile. Nothing was done or charged; look at the new date first.
         *     - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `REHEARSAL_NEEDS_SANDBOX`: The payment gateway takes real money, so nothing can be rehearsed here. Connect a test gateway.
         *     - `SALE_NOT_OPEN`: This is not on sale right now.
         */
        readonly "DATE_CHANGED.IN_PROGRESS.REHEARSAL_NEEDS_SANDBOX.SALE_NOT_OPEN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "DATE_CHANGED" | "IN_PROGRESS" | "REHEARSAL_NEEDS_SANDBOX" | "SALE_NOT_OPEN";
                };
            };
        };
        /**
         * @description - `DESK_BUSY`: Very many requests right now. Try again in a moment.
         *     - `TRY_AGAIN`: Not possible right now. Try again shortly.
         */
        readonly "DESK_BUSY.TRY_AGAIN": {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "DESK_BUSY" | "TRY_AGAIN";
                };
            };
        };
        /** @description - `EMAIL_TAKEN`: There is an account with this e-mail already. Sign in instead. */
        readonly EMAIL_TAKEN: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "EMAIL_TAKEN";
                };
            };
        };
        /**
         * @description - `ENTRY_PASS_EXPIRED`: Your time inside is over. You may join again at the end of the line.
         *     - `ENTRY_PASS_INVALID`: This entry pass is not valid here. Enter through the waiting room again.
         *     - `SIGN_IN_REQUIRED`: Please sign in first.
         *     - `TOKEN_EXPIRED`: This token has expired.
         *     - `TOKEN_INVALID`: This token is not valid. Sign in again.
         */
        readonly "ENTRY_PASS_EXPIRED.ENTRY_PASS_INVALID.SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ENTRY_PASS_EXPIRED" | "ENTRY_PASS_INVALID" | "SIGN_IN_REQUIRED" | "TOKEN_EXPIRED" | "TOKEN_INVALID";
                };
            };
        };
        /**
         * @description - `ENTRY_PASS_REQUIRED`: This sale has a waiting room. Enter through it first.
         *     - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "ENTRY_PASS_REQUIRED.PASSWORD_CHANGE_REQUIRED.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ENTRY_PASS_REQUIRED" | "PASSWORD_CHANGE_REQUIRED" | "WRONG_ORIGIN";
                };
            };
        };
        /**
         * @description - `GATEWAY_AWAY`: The payment company does not answer. Nothing was charged; try again shortly.
         *     - `TRY_AGAIN`: Not possible right now. Try again shortly.
         */
        readonly "GATEWAY_AWAY.TRY_AGAIN": {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "GATEWAY_AWAY" | "TRY_AGAIN";
                };
            };
        };
        /**
         * @description - `GATEWAY_MAY_KNOW`: The payment company may still tell, so it cannot be settled by hand yet. It can be called off.
         *     - `PAYMENT_SETTLED`: Meanwhile it is known what became of the payment, or it is being called off already.
         */
        readonly "GATEWAY_MAY_KNOW.PAYMENT_SETTLED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "GATEWAY_MAY_KNOW" | "PAYMENT_SETTLED";
                };
            };
        };
        /** @description - `HOLD_ENDED`: This hold has ended. Please choose again. */
        readonly HOLD_ENDED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "HOLD_ENDED";
                };
            };
        };
        /**
         * @description - `HOLD_ENDED`: This hold has ended. Please choose again.
         *     - `PAYMENT_ENDED`: This payment has ended. Start again from the beginning.
         */
        readonly "HOLD_ENDED.PAYMENT_ENDED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "HOLD_ENDED" | "PAYMENT_ENDED";
                };
            };
        };
        /**
         * @description - `IDEMPOTENCY_KEY_REQUIRED`: An Idempotency-Key header of 8 to 255 printable characters is required.
         *     - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         */
        readonly "IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IDEMPOTENCY_KEY_REQUIRED" | "INVALID_FIELDS" | "MALFORMED";
                };
            };
        };
        /**
         * @description - `IDEMPOTENCY_KEY_REQUIRED`: An Idempotency-Key header of 8 to 255 printable characters is required.
         *     - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         *     - `PRICE_MISSING`: A category of the layout has no price.
         */
        readonly "IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED.PRICE_MISSING": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IDEMPOTENCY_KEY_REQUIRED" | "INVALID_FIELDS" | "MALFORMED" | "PRICE_MISSING";
                };
            };
        };
        /**
         * @description - `IDEMPOTENCY_KEY_REQUIRED`: An Idempotency-Key header of 8 to 255 printable characters is required.
         *     - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         *     - `TICKET_FORGED`: This ticket was not issued here.
         *     - `UNIT_NOT_ON_TICKET`: This is not part of the booking.
         */
        readonly "IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED.TICKET_FORGED.UNIT_NOT_ON_TICKET": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IDEMPOTENCY_KEY_REQUIRED" | "INVALID_FIELDS" | "MALFORMED" | "TICKET_FORGED" | "UNIT_NOT_ON_TICKET";
                };
            };
        };
        /** @description - `IDEMPOTENCY_KEY_REUSED`: This Idempotency-Key was used before with another body. */
        readonly IDEMPOTENCY_KEY_REUSED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /** @description - `INTERNAL`: Something went wrong, and it is our fault. */
        readonly INTERNAL: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "INTERNAL";
                };
            };
        };
        /**
         * @description - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `LAYOUT_INVALID`: This seating plan cannot be imported. Correct the errors listed here.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         */
        readonly "INVALID_FIELDS.LAYOUT_INVALID.MALFORMED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "INVALID_FIELDS" | "LAYOUT_INVALID" | "MALFORMED";
                };
            };
        };
        /**
         * @description - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         */
        readonly "INVALID_FIELDS.MALFORMED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "INVALID_FIELDS" | "MALFORMED";
                };
            };
        };
        /**
         * @description - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         *     - `NO_SUCH_ACCOUNT`: No gateway account of that name is configured. Choose one of the list.
         */
        readonly "INVALID_FIELDS.MALFORMED.NO_SUCH_ACCOUNT": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "INVALID_FIELDS" | "MALFORMED" | "NO_SUCH_ACCOUNT";
                };
            };
        };
        /**
         * @description - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         *     - `PRICE_MISSING`: A category of the layout has no price.
         */
        readonly "INVALID_FIELDS.MALFORMED.PRICE_MISSING": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "INVALID_FIELDS" | "MALFORMED" | "PRICE_MISSING";
                };
            };
        };
        /**
         * @description - `INVALID_FIELDS`: Some of the values are not allowed. Check them.
         *     - `MALFORMED`: The request cannot be read. Check its form.
         *     - `WRONG_PASSWORD`: The current password is wrong.
         */
        readonly "INVALID_FIELDS.MALFORMED.WRONG_PASSWORD": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "INVALID_FIELDS" | "MALFORMED" | "WRONG_PASSWORD";
                };
            };
        };
        /**
         * @description - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `NOT_ON_SALE`: This session is in no sale right now.
         *     - `POOL_SHORT`: There are not as many left. Ask for fewer, or choose somewhere else.
         */
        readonly "IN_PROGRESS.NOT_ON_SALE.POOL_SHORT": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IN_PROGRESS" | "NOT_ON_SALE" | "POOL_SHORT";
                };
            };
        };
        /**
         * @description - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `NOT_ON_SALE`: This session is in no sale right now.
         *     - `POOL_SHORT`: There are not as many left. Ask for fewer, or choose somewhere else.
         *     - `SALE_NOT_OPEN`: This is not on sale right now.
         *     - `UNITS_NOT_FREE`: Not all of these are free. Choose again.
         */
        readonly "IN_PROGRESS.NOT_ON_SALE.POOL_SHORT.SALE_NOT_OPEN.UNITS_NOT_FREE": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IN_PROGRESS" | "NOT_ON_SALE" | "POOL_SHORT" | "SALE_NOT_OPEN" | "UNITS_NOT_FREE";
                };
            };
        };
        /**
         * @description - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `NOT_ON_SALE`: This session is in no sale right now.
         *     - `UNITS_NOT_FREE`: Not all of these are free. Choose again.
         */
        readonly "IN_PROGRESS.NOT_ON_SALE.UNITS_NOT_FREE": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IN_PROGRESS" | "NOT_ON_SALE" | "UNITS_NOT_FREE";
                };
            };
        };
        /**
         * @description - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `NOT_ON_SALE`: This session is in no sale right now.
         *     - `UNITS_NOT_KEPT`: Not all of these are kept by the house. Choose again.
         */
        readonly "IN_PROGRESS.NOT_ON_SALE.UNITS_NOT_KEPT": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IN_PROGRESS" | "NOT_ON_SALE" | "UNITS_NOT_KEPT";
                };
            };
        };
        /**
         * @description - `IN_PROGRESS`: The same request is still running. Ask again shortly.
         *     - `SESSION_ALREADY_ON_SALE`: One of these sessions is on sale already.
         */
        readonly "IN_PROGRESS.SESSION_ALREADY_ON_SALE": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "IN_PROGRESS" | "SESSION_ALREADY_ON_SALE";
                };
            };
        };
        /**
         * @description - `LAST_SESSION_OF_SALE`: This is the only session of its sale, so it stays. To sell no more, end the sale.
         *     - `SALE_HAS_LINE`: Guests have joined the line of this sale, so its sessions stay.
         *     - `SALE_IS_REHEARSAL`: A rehearsal cannot be changed here.
         *     - `SALE_OUTLASTS_SESSIONS`: Without this session the sale would end after the last one that is left. Let the sale end earlier first.
         *     - `SALE_OVER`: This sale is over already.
         *     - `SESSION_HAS_GUESTS`: Somebody has booked this session or is paying for it, so it stays in its sale.
         */
        readonly "LAST_SESSION_OF_SALE.SALE_HAS_LINE.SALE_IS_REHEARSAL.SALE_OUTLASTS_SESSIONS.SALE_OVER.SESSION_HAS_GUESTS": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "LAST_SESSION_OF_SALE" | "SALE_HAS_LINE" | "SALE_IS_REHEARSAL" | "SALE_OUTLASTS_SESSIONS" | "SALE_OVER" | "SESSION_HAS_GUESTS";
                };
            };
        };
        /**
         * @description - `LAYOUT_IN_USE`: This session was on sale, so its layout stays. Add another session instead.
         *     - `SALE_HAS_OPENED`: The sale has opened, so this can no longer be changed; only when the sale ends can.
         */
        readonly "LAYOUT_IN_USE.SALE_HAS_OPENED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "LAYOUT_IN_USE" | "SALE_HAS_OPENED";
                };
            };
        };
        /**
         * @description - `LOBBY_FULL`: Registration for the draw is full. You can join the line once the sale has opened.
         *     - `ROOM_CLOSED`: This waiting room is closed; nobody can join or enter.
         *     - `ROOM_DRAINING`: Nobody else can join this line. Those who stand in it are let in, in turn, to the last one.
         */
        readonly "LOBBY_FULL.ROOM_CLOSED.ROOM_DRAINING": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "LOBBY_FULL" | "ROOM_CLOSED" | "ROOM_DRAINING";
                };
            };
        };
        /**
         * @description - `LOTTERY_TOO_LATE`: This sale has opened already, so there is nobody left to draw among. Open the room in order of arrival.
         *     - `ROOM_EXISTS`: This sale has a waiting room already.
         */
        readonly "LOTTERY_TOO_LATE.ROOM_EXISTS": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "LOTTERY_TOO_LATE" | "ROOM_EXISTS";
                };
            };
        };
        /**
         * @description - `LOTTERY_TOO_LATE`: This sale has opened already, so there is nobody left to draw among. Open the room in order of arrival.
         *     - `ROOM_EXISTS`: This sale has a waiting room already.
         *     - `SESSION_ALREADY_ON_SALE`: One of these sessions is on sale already.
         */
        readonly "LOTTERY_TOO_LATE.ROOM_EXISTS.SESSION_ALREADY_ON_SALE": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "LOTTERY_TOO_LATE" | "ROOM_EXISTS" | "SESSION_ALREADY_ON_SALE";
                };
            };
        };
        /** @description - `MALFORMED`: The request cannot be read. Check its form. */
        readonly MALFORMED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "MALFORMED";
                };
            };
        };
        /** @description - `NOT_ACCEPTABLE`: We cannot answer in the format asked for. */
        readonly NOT_ACCEPTABLE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_ACCEPTABLE";
                };
            };
        };
        /**
         * @description - `NOT_ALLOWED`: You are not allowed to do this.
         *     - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then.
         */
        readonly "NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_ALLOWED" | "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description - `NOT_ALLOWED`: You are not allowed to do this.
         *     - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then.
         *     - `REHEARSAL_GUEST`: A simulated guest can act in its own rehearsal only.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_ALLOWED" | "PASSWORD_CHANGE_REQUIRED" | "REHEARSAL_GUEST" | "WRONG_ORIGIN";
                };
            };
        };
        /**
         * @description - `NOT_ALLOWED`: You are not allowed to do this.
         *     - `REHEARSAL_GUEST`: A simulated guest can act in its own rehearsal only.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "NOT_ALLOWED.REHEARSAL_GUEST.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_ALLOWED" | "REHEARSAL_GUEST" | "WRONG_ORIGIN";
                };
            };
        };
        /** @description - `NOT_CALLED_YET`: It is not your turn yet. Please wait. */
        readonly NOT_CALLED_YET: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_CALLED_YET";
                };
            };
        };
        /** @description - `NOT_FOUND`: There is no such thing here. */
        readonly NOT_FOUND: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_FOUND";
                };
            };
        };
        /**
         * @description - `NOT_FOUND`: There is no such thing here.
         *     - `TICKET_UNKNOWN`: There is no booking with this code. Check it letter by letter.
         */
        readonly "NOT_FOUND.TICKET_UNKNOWN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_FOUND" | "TICKET_UNKNOWN";
                };
            };
        };
        /**
         * @description - `NOT_FOUND`: There is no such thing here.
         *     - `TRANSFER_UNKNOWN`: There is no such link. Check that its address was copied to the end.
         */
        readonly "NOT_FOUND.TRANSFER_UNKNOWN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_FOUND" | "TRANSFER_UNKNOWN";
                };
            };
        };
        /**
         * @description - `NOT_IN`: Nobody of this booking is in.
         *     - `UNDO_TOO_LATE`: The time to undo this is over.
         */
        readonly "NOT_IN.UNDO_TOO_LATE": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NOT_IN" | "UNDO_TOO_LATE";
                };
            };
        };
        /** @description - `NO_REHEARSAL`: This sale is no rehearsal, or the rehearsal has ended. */
        readonly NO_REHEARSAL: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "NO_REHEARSAL";
                };
            };
        };
        /**
         * @description - `OFFERING_ON_SALE`: A sale of this is not over yet. End the sale first.
         *     - `OFFERING_SOLD`: Somebody has booked this already, so it stays published.
         */
        readonly "OFFERING_ON_SALE.OFFERING_SOLD": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "OFFERING_ON_SALE" | "OFFERING_SOLD";
                };
            };
        };
        /** @description - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then. */
        readonly PASSWORD_CHANGE_REQUIRED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "PASSWORD_CHANGE_REQUIRED";
                };
            };
        };
        /**
         * @description - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then.
         *     - `REHEARSAL_GUEST`: A simulated guest can act in its own rehearsal only.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "PASSWORD_CHANGE_REQUIRED" | "REHEARSAL_GUEST" | "WRONG_ORIGIN";
                };
            };
        };
        /**
         * @description - `PASSWORD_CHANGE_REQUIRED`: Change your password first; nothing else works until then.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "PASSWORD_CHANGE_REQUIRED.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "PASSWORD_CHANGE_REQUIRED" | "WRONG_ORIGIN";
                };
            };
        };
        /** @description - `PAYMENT_SETTLED`: Meanwhile it is known what became of the payment, or it is being called off already. */
        readonly PAYMENT_SETTLED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "PAYMENT_SETTLED";
                };
            };
        };
        /**
         * @description - `REFRESH_REUSED`: This sign-in was used in two places, so it was ended for safety. Sign in again.
         *     - `SIGN_IN_REQUIRED`: Please sign in first.
         *     - `TOKEN_EXPIRED`: This token has expired.
         *     - `TOKEN_INVALID`: This token is not valid. Sign in again.
         */
        readonly "REFRESH_REUSED.SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "REFRESH_REUSED" | "SIGN_IN_REQUIRED" | "TOKEN_EXPIRED" | "TOKEN_INVALID";
                };
            };
        };
        /** @description - `REFUND_TERMS_WORSE`: Once a sale has opened, these terms can only become better for guests. */
        readonly REFUND_TERMS_WORSE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "REFUND_TERMS_WORSE";
                };
            };
        };
        /**
         * @description - `REHEARSAL_GUEST`: A simulated guest can act in its own rehearsal only.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "REHEARSAL_GUEST.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "REHEARSAL_GUEST" | "WRONG_ORIGIN";
                };
            };
        };
        /** @description - `ROOM_OVER`: The sale of this waiting room is over, so there is nothing left to change. */
        readonly ROOM_OVER: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "ROOM_OVER";
                };
            };
        };
        /** @description - `SALE_HAS_GUESTS`: This sale is open or has guests, so it cannot become a rehearsal. Set up a rehearsal of its own. */
        readonly SALE_HAS_GUESTS: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SALE_HAS_GUESTS";
                };
            };
        };
        /**
         * @description - `SALE_HAS_OPENED`: The sale has opened, so this can no longer be changed; only when the sale ends can.
         *     - `SALE_IS_REHEARSAL`: A rehearsal cannot be changed here.
         *     - `SALE_OVER`: This sale is over already.
         */
        readonly "SALE_HAS_OPENED.SALE_IS_REHEARSAL.SALE_OVER": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SALE_HAS_OPENED" | "SALE_IS_REHEARSAL" | "SALE_OVER";
                };
            };
        };
        /** @description - `SALE_IS_REHEARSAL`: A rehearsal cannot be changed here. */
        readonly SALE_IS_REHEARSAL: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SALE_IS_REHEARSAL";
                };
            };
        };
        /**
         * @description - `SALE_IS_REHEARSAL`: A rehearsal cannot be changed here.
         *     - `SALE_OVER`: This sale is over already.
         */
        readonly "SALE_IS_REHEARSAL.SALE_OVER": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SALE_IS_REHEARSAL" | "SALE_OVER";
                };
            };
        };
        /**
         * @description - `SALE_IS_REHEARSAL`: A rehearsal cannot be changed here.
         *     - `SALE_OVER`: This sale is over already.
         *     - `SESSION_ALREADY_ON_SALE`: One of these sessions is on sale already.
         *     - `SESSION_OVER`: This session is over, so that is no longer possible.
         */
        readonly "SALE_IS_REHEARSAL.SALE_OVER.SESSION_ALREADY_ON_SALE.SESSION_OVER": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SALE_IS_REHEARSAL" | "SALE_OVER" | "SESSION_ALREADY_ON_SALE" | "SESSION_OVER";
                };
            };
        };
        /** @description - `SALE_NOT_OPEN`: This is not on sale right now. */
        readonly SALE_NOT_OPEN: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SALE_NOT_OPEN";
                };
            };
        };
        /** @description - `SESSION_OVER`: This session is over, so that is no longer possible. */
        readonly SESSION_OVER: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SESSION_OVER";
                };
            };
        };
        /** @description - `SESSION_WAS_ON_SALE`: A session that was on sale cannot be removed. */
        readonly SESSION_WAS_ON_SALE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SESSION_WAS_ON_SALE";
                };
            };
        };
        /**
         * @description - `SIGN_IN_REQUIRED`: Please sign in first.
         *     - `TOKEN_EXPIRED`: This token has expired.
         *     - `TOKEN_INVALID`: This token is not valid. Sign in again.
         */
        readonly "SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SIGN_IN_REQUIRED" | "TOKEN_EXPIRED" | "TOKEN_INVALID";
                };
            };
        };
        /**
         * @description - `SIGN_IN_REQUIRED`: Please sign in first.
         *     - `TOKEN_EXPIRED`: This token has expired.
         *     - `TOKEN_INVALID`: This token is not valid. Sign in again.
         *     - `TURN_INVALID`: This turn is missing or not valid here. Join the line again.
         */
        readonly "SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID.TURN_INVALID": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "SIGN_IN_REQUIRED" | "TOKEN_EXPIRED" | "TOKEN_INVALID" | "TURN_INVALID";
                };
            };
        };
        /**
         * @description - `TOKEN_EXPIRED`: This token has expired.
         *     - `TOKEN_INVALID`: This token is not valid. Sign in again.
         */
        readonly "TOKEN_EXPIRED.TOKEN_INVALID": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TOKEN_EXPIRED" | "TOKEN_INVALID";
                };
            };
        };
        /**
         * @description - `TOKEN_EXPIRED`: This token has expired.
         *     - `TOKEN_INVALID`: This token is not valid. Sign in again.
         *     - `TURN_INVALID`: This turn is missing or not valid here. Join the line again.
         */
        readonly "TOKEN_EXPIRED.TOKEN_INVALID.TURN_INVALID": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TOKEN_EXPIRED" | "TOKEN_INVALID" | "TURN_INVALID";
                };
            };
        };
        /** @description - `TOO_LARGE`: The request is too large. */
        readonly TOO_LARGE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TOO_LARGE";
                };
            };
        };
        /** @description - `TOO_MANY_LAYOUTS`: This place already has as many layouts as one place may have. */
        readonly TOO_MANY_LAYOUTS: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TOO_MANY_LAYOUTS";
                };
            };
        };
        /** @description - `TOO_MANY_PLACES`: You already have as many places as one owner may have. */
        readonly TOO_MANY_PLACES: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TOO_MANY_PLACES";
                };
            };
        };
        /** @description - `TOO_MANY_REQUESTS`: Too many requests. Try again later. */
        readonly TOO_MANY_REQUESTS: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TOO_MANY_REQUESTS";
                };
            };
        };
        /** @description - `TOO_MANY_STREAMS`: Too many live streams are open from this network. Ask what is left every few seconds instead. */
        readonly TOO_MANY_STREAMS: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TOO_MANY_STREAMS";
                };
            };
        };
        /** @description - `TRANSFERS_OFF`: This booking cannot be handed over; its organiser does not allow it. */
        readonly TRANSFERS_OFF: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TRANSFERS_OFF";
                };
            };
        };
        /**
         * @description - `TRANSFER_ENDED`: This link can no longer be used. Ask whoever sent it for a new one.
         *     - `TRANSFER_TAKEN`: Somebody else has taken this booking over with this link already.
         */
        readonly "TRANSFER_ENDED.TRANSFER_TAKEN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TRANSFER_ENDED" | "TRANSFER_TAKEN";
                };
            };
        };
        /** @description - `TRANSFER_UNKNOWN`: There is no such link. Check that its address was copied to the end. */
        readonly TRANSFER_UNKNOWN: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TRANSFER_UNKNOWN";
                };
            };
        };
        /** @description - `TRY_AGAIN`: Not possible right now. Try again shortly. */
        readonly TRY_AGAIN: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TRY_AGAIN";
                };
            };
        };
        /** @description - `TURN_ENDED`: This turn has ended. You may join again at the end of the line. */
        readonly TURN_ENDED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TURN_ENDED";
                };
            };
        };
        /** @description - `TURN_INVALID`: This turn is missing or not valid here. Join the line again. */
        readonly TURN_INVALID: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TURN_INVALID";
                };
            };
        };
        /**
         * @description - `TURN_NOT_YOURS`: This turn belongs to another account or another browser.
         *     - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies.
         */
        readonly "TURN_NOT_YOURS.WRONG_ORIGIN": {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "TURN_NOT_YOURS" | "WRONG_ORIGIN";
                };
            };
        };
        /** @description - `UNDO_TOO_LATE`: The time to undo this is over. */
        readonly UNDO_TOO_LATE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "UNDO_TOO_LATE";
                };
            };
        };
        /** @description - `UNSUPPORTED_MEDIA_TYPE`: A body of this media type is not accepted. */
        readonly UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description - `VERSION_CHANGED`: It was changed elsewhere meanwhile. Load it again and look. */
        readonly VERSION_CHANGED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "VERSION_CHANGED";
                };
            };
        };
        /** @description - `VERSION_REQUIRED`: Send the ETag that you read in an If-Match header. */
        readonly VERSION_REQUIRED: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "VERSION_REQUIRED";
                };
            };
        };
        /** @description - `WRONG_CREDENTIALS`: The e-mail or the password is wrong. */
        readonly WRONG_CREDENTIALS: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "WRONG_CREDENTIALS";
                };
            };
        };
        /** @description - `WRONG_ORIGIN`: A request from another origin is not accepted with cookies. */
        readonly WRONG_ORIGIN: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    readonly code: "WRONG_ORIGIN";
                };
            };
        };
    };
    parameters: {
        /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
        readonly "Idempotency-Key": string;
        /** @description May be chosen by the client, 8 to 255 printable characters. The same key with the same body makes one thing within 24 hours, however often it is sent. */
        readonly "Idempotency-Key-if-any": string;
        /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
        readonly "If-Match": string;
        /** @description The entry pass of API clients, where the sale has a waiting room. Browsers send a cookie instead. */
        readonly "Hanjul-Entry": string;
        /** @description The turn of API clients. Browsers send a cookie instead. */
        readonly "Hanjul-Turn": string;
        /** @description The proof of the place that API clients were given last. Browsers send a cookie instead. */
        readonly "Hanjul-Place": string;
        /** @description `cookie` asks for tokens in cookies that no script can read, and empty texts in the body. For browsers. */
        readonly "Hanjul-Tokens": string;
        /** @description Language of the words for people. */
        readonly "Accept-Language": string;
        /** @description The `ETag` of an answer that one has already. */
        readonly "If-None-Match": string;
    };
    requestBodies: never;
    headers: {
        /** @description Where the thing stands that was made or is being worked on. */
        readonly Location: string;
        /** @description Names this version of the answer. */
        readonly ETag: string;
        /** @description `no-store`: nobody keeps a copy. */
        readonly "Cache-Control": string;
        /** @description Seconds after which asking again makes sense. */
        readonly "Retry-After": string;
        /** @description A signed proof of the place, for API clients: to be sent along from then on. Not each time. */
        readonly "Hanjul-Place": string;
        /** @description `true` on an answer that was given before, to the same key. */
        readonly "Idempotent-Replayed": string;
    };
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type AccountChoice = components['schemas']['AccountChoice'];
export type AccountChoicePage = components['schemas']['AccountChoicePage'];
export type AccountPasswordChange = components['schemas']['AccountPasswordChange'];
export type AccountProfileChange = components['schemas']['AccountProfileChange'];
export type AccountSignUp = components['schemas']['AccountSignUp'];
export type AccountSignUpRole = components['schemas']['AccountSignUpRole'];
export type AccountState = components['schemas']['AccountState'];
export type ApprovalMethod = components['schemas']['ApprovalMethod'];
export type Availability = components['schemas']['Availability'];
export type AvailabilityChanges = components['schemas']['AvailabilityChanges'];
export type AvailabilityPool = components['schemas']['AvailabilityPool'];
export type Board = components['schemas']['Board'];
export type BoardTickLine = components['schemas']['BoardTickLine'];
export type Booking = components['schemas']['Booking'];
export type BookingChange = components['schemas']['BookingChange'];
export type BookingChangeBy = components['schemas']['BookingChangeBy'];
export type BookingChangeKind = components['schemas']['BookingChangeKind'];
export type BookingChangePage = components['schemas']['BookingChangePage'];
export type BookingCustody = components['schemas']['BookingCustody'];
export type BookingKind = components['schemas']['BookingKind'];
export type BookingPage = components['schemas']['BookingPage'];
export type BookingState = components['schemas']['BookingState'];
export type BookingWhat = components['schemas']['BookingWhat'];
export type BookingsReceipt = components['schemas']['BookingsReceipt'];
export type BookingsWhen = components['schemas']['BookingsWhen'];
export type CancellationCancelBooking = components['schemas']['CancellationCancelBooking'];
export type CancellationQuote = components['schemas']['CancellationQuote'];
export type CancellationQuoteStep = components['schemas']['CancellationQuoteStep'];
export type CategoryPrice = components['schemas']['CategoryPrice'];
export type ChainEntry = components['schemas']['ChainEntry'];
export type ChainEntryPage = components['schemas']['ChainEntryPage'];
export type CheckIn = components['schemas']['CheckIn'];
export type CheckInBody = components['schemas']['CheckInBody'];
export type Clearing = components['schemas']['Clearing'];
export type ConfirmPayment = components['schemas']['ConfirmPayment'];
export type Crowd = components['schemas']['Crowd'];
export type CrowdBody = components['schemas']['CrowdBody'];
export type CrowdCount = components['schemas']['CrowdCount'];
export type CrowdCurve = components['schemas']['CrowdCurve'];
export type CrowdFault = components['schemas']['CrowdFault'];
export type CrowdMoment = components['schemas']['CrowdMoment'];
export type CrowdPage = components['schemas']['CrowdPage'];
export type CrowdPromise = components['schemas']['CrowdPromise'];
export type CrowdReport = components['schemas']['CrowdReport'];
export type CrowdState = components['schemas']['CrowdState'];
export type CrowdStep = components['schemas']['CrowdStep'];
export type CurrentSession = components['schemas']['CurrentSession'];
export type DateAnswer = components['schemas']['DateAnswer'];
export type Door = components['schemas']['Door'];
export type DoorCounts = components['schemas']['DoorCounts'];
export type EarlierDate = components['schemas']['EarlierDate'];
export type EntryAnswer = components['schemas']['EntryAnswer'];
export type EntryDoorAnswer = components['schemas']['EntryDoorAnswer'];
export type EventKind = components['schemas']['EventKind'];
export type GatewayHealth = components['schemas']['GatewayHealth'];
export type GatewayHealthPage = components['schemas']['GatewayHealthPage'];
export type GatewayHealthState = components['schemas']['GatewayHealthState'];
export type Guest = components['schemas']['Guest'];
export type GuestEntry = components['schemas']['GuestEntry'];
export type GuestPage = components['schemas']['GuestPage'];
export type GuestSeat = components['schemas']['GuestSeat'];
export type HoldBest = components['schemas']['HoldBest'];
export type HoldCount = components['schemas']['HoldCount'];
export type HoldDetails = components['schemas']['HoldDetails'];
export type HoldDetailsPage = components['schemas']['HoldDetailsPage'];
export type HoldState = components['schemas']['HoldState'];
export type HouseAreaKeepBody = components['schemas']['HouseAreaKeepBody'];
export type HouseAreaKeptArea = components['schemas']['HouseAreaKeptArea'];
export type HouseAreaKeptAreaPage = components['schemas']['HouseAreaKeptAreaPage'];
export type HouseSeatKeptUnit = components['schemas']['HouseSeatKeptUnit'];
export type HouseSeatKeptUnitPage = components['schemas']['HouseSeatKeptUnitPage'];
export type HouseSeatOrderBody = components['schemas']['HouseSeatOrderBody'];
export type Issued = components['schemas']['Issued'];
export type IssuedEnd = components['schemas']['IssuedEnd'];
export type IssuedPage = components['schemas']['IssuedPage'];
export type Layout = components['schemas']['Layout'];
export type LayoutCategory = components['schemas']['LayoutCategory'];
export type LayoutDrawing = components['schemas']['LayoutDrawing'];
export type LayoutRow = components['schemas']['LayoutRow'];
export type LayoutSection = components['schemas']['LayoutSection'];
export type LayoutSize = components['schemas']['LayoutSize'];
export type LayoutSpot = components['schemas']['LayoutSpot'];
export type LayoutSummary = components['schemas']['LayoutSummary'];
export type LayoutSummaryPage = components['schemas']['LayoutSummaryPage'];
export type LocalizedParagraphs = components['schemas']['LocalizedParagraphs'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type Money = components['schemas']['Money'];
export type MoneyDeskMoneyReason = components['schemas']['MoneyDeskMoneyReason'];
export type MoneyDeskResult = components['schemas']['MoneyDeskResult'];
export type MoveBooking = components['schemas']['MoveBooking'];
export type MoveOutcome = components['schemas']['MoveOutcome'];
export type MoveQuote = components['schemas']['MoveQuote'];
export type MoveTerms = components['schemas']['MoveTerms'];
export type MovesChance = components['schemas']['MovesChance'];
export type MyTurnAnswer = components['schemas']['MyTurnAnswer'];
export type MyTurnLeft = components['schemas']['MyTurnLeft'];
export type MyTurnState = components['schemas']['MyTurnState'];
export type NewHold = components['schemas']['NewHold'];
export type NewIssued = components['schemas']['NewIssued'];
export type NewIssuedIssuedCount = components['schemas']['NewIssuedIssuedCount'];
export type NewIssuedKind = components['schemas']['NewIssuedKind'];
export type NewPayment = components['schemas']['NewPayment'];
export type NewRoom = components['schemas']['NewRoom'];
export type NoShowBody = components['schemas']['NoShowBody'];
export type Offering = components['schemas']['Offering'];
export type OfferingBody = components['schemas']['OfferingBody'];
export type OfferingDeskShownBody = components['schemas']['OfferingDeskShownBody'];
export type OfferingDeskTextsBody = components['schemas']['OfferingDeskTextsBody'];
export type OfferingKind = components['schemas']['OfferingKind'];
export type OfferingPage = components['schemas']['OfferingPage'];
export type OfferingPlaceInShort = components['schemas']['OfferingPlaceInShort'];
export type OfferingState = components['schemas']['OfferingState'];
export type OfferingTakings = components['schemas']['OfferingTakings'];
export type OfferingTakingsSessionLine = components['schemas']['OfferingTakingsSessionLine'];
export type Ordering = components['schemas']['Ordering'];
export type OwnPlace = components['schemas']['OwnPlace'];
export type OwnSignInsDevice = components['schemas']['OwnSignInsDevice'];
export type OwnSignInsView = components['schemas']['OwnSignInsView'];
export type OwnSignInsViewPage = components['schemas']['OwnSignInsViewPage'];
export type OwnerApprovalDecisionBody = components['schemas']['OwnerApprovalDecisionBody'];
export type OwnerApprovalItem = components['schemas']['OwnerApprovalItem'];
export type OwnerApprovalItems = components['schemas']['OwnerApprovalItems'];
export type OwnerApprovalState = components['schemas']['OwnerApprovalState'];
export type OwnerApprovalVerdict = components['schemas']['OwnerApprovalVerdict'];
export type Part = components['schemas']['Part'];
export type PaymentDetails = components['schemas']['PaymentDetails'];
export type PaymentDetailsPage = components['schemas']['PaymentDetailsPage'];
export type PaymentRefund = components['schemas']['PaymentRefund'];
export type PaymentState = components['schemas']['PaymentState'];
export type PeopleAhead = components['schemas']['PeopleAhead'];
export type Place = components['schemas']['Place'];
export type PlaceAccountChosenAccount = components['schemas']['PlaceAccountChosenAccount'];
export type PlaceBody = components['schemas']['PlaceBody'];
export type PlaceDeskPlaceChangeBody = components['schemas']['PlaceDeskPlaceChangeBody'];
export type PlaceKind = components['schemas']['PlaceKind'];
export type PlacePage = components['schemas']['PlacePage'];
export type PlanPreview = components['schemas']['PlanPreview'];
export type PlanPreviewArea = components['schemas']['PlanPreviewArea'];
export type PlanPreviewCategory = components['schemas']['PlanPreviewCategory'];
export type PlanPreviewKind = components['schemas']['PlanPreviewKind'];
export type PlanPreviewPart = components['schemas']['PlanPreviewPart'];
export type PlanPreviewWarning = components['schemas']['PlanPreviewWarning'];
export type PresaleBody = components['schemas']['PresaleBody'];
export type PresaleChange = components['schemas']['PresaleChange'];
export type PresaleDeskCode = components['schemas']['PresaleDeskCode'];
export type PresaleDeskCodePage = components['schemas']['PresaleDeskCodePage'];
export type PresaleIssueBody = components['schemas']['PresaleIssueBody'];
export type PresaleRedemption = components['schemas']['PresaleRedemption'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type PurchasesAllowance = components['schemas']['PurchasesAllowance'];
export type ReceiptDifference = components['schemas']['ReceiptDifference'];
export type RecoveryBody = components['schemas']['RecoveryBody'];
export type RefundLine = components['schemas']['RefundLine'];
export type RefundLinePage = components['schemas']['RefundLinePage'];
export type RefundProgress = components['schemas']['RefundProgress'];
export type RefundState = components['schemas']['RefundState'];
export type RefundTerms = components['schemas']['RefundTerms'];
export type RefundTermsStep = components['schemas']['RefundTermsStep'];
export type RefundTermsStepBody = components['schemas']['RefundTermsStepBody'];
export type RefundTermsTermsBody = components['schemas']['RefundTermsTermsBody'];
export type Rehearsal = components['schemas']['Rehearsal'];
export type RehearsalGuestsAnswer = components['schemas']['RehearsalGuestsAnswer'];
export type RehearsalGuestsBody = components['schemas']['RehearsalGuestsBody'];
export type RehearsalPage = components['schemas']['RehearsalPage'];
export type RehearsalTermsBody = components['schemas']['RehearsalTermsBody'];
export type RehearsalsStage = components['schemas']['RehearsalsStage'];
export type Rescheduled = components['schemas']['Rescheduled'];
export type ReturnAsk = components['schemas']['ReturnAsk'];
export type ReturnAskBoard = components['schemas']['ReturnAskBoard'];
export type ReturnAskOffered = components['schemas']['ReturnAskOffered'];
export type ReturnAskPage = components['schemas']['ReturnAskPage'];
export type ReturnAskState = components['schemas']['ReturnAskState'];
export type ReturnAskWaiting = components['schemas']['ReturnAskWaiting'];
export type ReturnAskWaitingPage = components['schemas']['ReturnAskWaitingPage'];
export type ReturnWanted = components['schemas']['ReturnWanted'];
export type Role = components['schemas']['Role'];
export type Room = components['schemas']['Room'];
export type RoomDeskAdmissionBody = components['schemas']['RoomDeskAdmissionBody'];
export type RoomDeskMessageBody = components['schemas']['RoomDeskMessageBody'];
export type RoomDeskStateBody = components['schemas']['RoomDeskStateBody'];
export type RoomList = components['schemas']['RoomList'];
export type RoomLogChange = components['schemas']['RoomLogChange'];
export type RoomLogEntry = components['schemas']['RoomLogEntry'];
export type RoomLogEntryPage = components['schemas']['RoomLogEntryPage'];
export type RoomLogPerson = components['schemas']['RoomLogPerson'];
export type RoomMessage = components['schemas']['RoomMessage'];
export type RoomState = components['schemas']['RoomState'];
export type RoomsLive = components['schemas']['RoomsLive'];
export type RoomsLiveHeldBy = components['schemas']['RoomsLiveHeldBy'];
export type RoomsLivePage = components['schemas']['RoomsLivePage'];
export type RoomsLiveSample = components['schemas']['RoomsLiveSample'];
export type RoomsLiveStock = components['schemas']['RoomsLiveStock'];
export type RoomsLiveWatched = components['schemas']['RoomsLiveWatched'];
export type Root = components['schemas']['Root'];
export type Sale = components['schemas']['Sale'];
export type SaleAmountBody = components['schemas']['SaleAmountBody'];
export type SaleBody = components['schemas']['SaleBody'];
export type SaleDeskAct = components['schemas']['SaleDeskAct'];
export type SaleDeskClosingBody = components['schemas']['SaleDeskClosingBody'];
export type SaleDeskLogEntry = components['schemas']['SaleDeskLogEntry'];
export type SaleDeskLogEntryPage = components['schemas']['SaleDeskLogEntryPage'];
export type SaleDeskSaleChange = components['schemas']['SaleDeskSaleChange'];
export type SaleEnding = components['schemas']['SaleEnding'];
export type SaleInShort = components['schemas']['SaleInShort'];
export type SaleMoveMovesBody = components['schemas']['SaleMoveMovesBody'];
export type SalePriceBody = components['schemas']['SalePriceBody'];
export type SaleSessionAddedSession = components['schemas']['SaleSessionAddedSession'];
export type SaleState = components['schemas']['SaleState'];
export type SaleTransferTransfersBody = components['schemas']['SaleTransferTransfersBody'];
export type Session = components['schemas']['Session'];
export type SessionBody = components['schemas']['SessionBody'];
export type SessionClearingCallingOff = components['schemas']['SessionClearingCallingOff'];
export type SessionCredentials = components['schemas']['SessionCredentials'];
export type SessionDateComing = components['schemas']['SessionDateComing'];
export type SessionDateRescheduling = components['schemas']['SessionDateRescheduling'];
export type SessionDeskSessionChange = components['schemas']['SessionDeskSessionChange'];
export type SessionRefresh = components['schemas']['SessionRefresh'];
export type SettledDay = components['schemas']['SettledDay'];
export type SettledDayPage = components['schemas']['SettledDayPage'];
export type SettledDayState = components['schemas']['SettledDayState'];
export type Settlement = components['schemas']['Settlement'];
export type SettlementBooks = components['schemas']['SettlementBooks'];
export type SettlementDifference = components['schemas']['SettlementDifference'];
export type SettlementDifferencePage = components['schemas']['SettlementDifferencePage'];
export type SettlementLine = components['schemas']['SettlementLine'];
export type SettlementLineKind = components['schemas']['SettlementLineKind'];
export type SettlementLineVerdict = components['schemas']['SettlementLineVerdict'];
export type SignedIn = components['schemas']['SignedIn'];
export type StaffCancellationCancelGuest = components['schemas']['StaffCancellationCancelGuest'];
export type StaffCancellationsOutcome = components['schemas']['StaffCancellationsOutcome'];
export type StaffMoveMoveGuest = components['schemas']['StaffMoveMoveGuest'];
export type StockInShort = components['schemas']['StockInShort'];
export type StockInShortPage = components['schemas']['StockInShortPage'];
export type Suggestion = components['schemas']['Suggestion'];
export type Takings = components['schemas']['Takings'];
export type TakingsAmount = components['schemas']['TakingsAmount'];
export type TakingsDayLine = components['schemas']['TakingsDayLine'];
export type TakingsKindLine = components['schemas']['TakingsKindLine'];
export type TakingsSums = components['schemas']['TakingsSums'];
export type Tick = components['schemas']['Tick'];
export type TicketsKey = components['schemas']['TicketsKey'];
export type Time = components['schemas']['Time'];
export type TossWebhook = components['schemas']['TossWebhook'];
export type Transfer = components['schemas']['Transfer'];
export type TransferLink = components['schemas']['TransferLink'];
export type TransferMadeLink = components['schemas']['TransferMadeLink'];
export type TransferOffer = components['schemas']['TransferOffer'];
export type TransferOfferSeat = components['schemas']['TransferOfferSeat'];
export type TransferTokenBody = components['schemas']['TransferTokenBody'];
export type TurnAnswer = components['schemas']['TurnAnswer'];
export type TurnProof = components['schemas']['TurnProof'];
export type UnitKind = components['schemas']['UnitKind'];
export type UnitLine = components['schemas']['UnitLine'];
export type UnknownPayment = components['schemas']['UnknownPayment'];
export type UnknownPaymentEvent = components['schemas']['UnknownPaymentEvent'];
export type UnknownPaymentPage = components['schemas']['UnknownPaymentPage'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookHintStatus = components['schemas']['WebhookHintStatus'];
export type WebhookOutcome = components['schemas']['WebhookOutcome'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type WebhookTaken = components['schemas']['WebhookTaken'];
export type WebhookTossPayment = components['schemas']['WebhookTossPayment'];
export type WebhooksReceipt = components['schemas']['WebhooksReceipt'];
export type ResponseAccessCodeNeededEntryPassRequiredPasswordChangeRequiredRehearsalGuestRehearsalSaleWrongOrigin = components['responses']['ACCESS_CODE_NEEDED.ENTRY_PASS_REQUIRED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN'];
export type ResponseAccessCodeNeededPasswordChangeRequiredRehearsalGuestRehearsalSaleTurnNotYoursWrongOrigin = components['responses']['ACCESS_CODE_NEEDED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.TURN_NOT_YOURS.WRONG_ORIGIN'];
export type ResponseAccessCodeNeededPasswordChangeRequiredRehearsalGuestRehearsalSaleWrongOrigin = components['responses']['ACCESS_CODE_NEEDED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN'];
export type ResponseAccessCodeNeededRehearsalGuestRehearsalSaleWrongOrigin = components['responses']['ACCESS_CODE_NEEDED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN'];
export type ResponseAccessCodeTakenCatalogFullNoPresaleSaleOver = components['responses']['ACCESS_CODE_TAKEN.CATALOG_FULL.NO_PRESALE.SALE_OVER'];
export type ResponseAccessCodeUnknownNotFound = components['responses']['ACCESS_CODE_UNKNOWN.NOT_FOUND'];
export type ResponseAccessCodeUsedUpNoPresaleSaleOver = components['responses']['ACCESS_CODE_USED_UP.NO_PRESALE.SALE_OVER'];
export type ResponseAlreadyAskedLimitReachedReturnsFullReturnsNotNeededReturnsOverSaleNotOpen = components['responses']['ALREADY_ASKED.LIMIT_REACHED.RETURNS_FULL.RETURNS_NOT_NEEDED.RETURNS_OVER.SALE_NOT_OPEN'];
export type ResponseAlreadyBookedPaymentRunning = components['responses']['ALREADY_BOOKED.PAYMENT_RUNNING'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStarted = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedCellTakenCheckoutOpenInProgressLimitReachedMovedMeanwhileMovesOffMoveChangedMoveNotPaidHereMoveTooLateNoneTogetherNotRefundablePoolShortSaleNotOpen = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.CELL_TAKEN.CHECKOUT_OPEN.IN_PROGRESS.LIMIT_REACHED.MOVED_MEANWHILE.MOVES_OFF.MOVE_CHANGED.MOVE_NOT_PAID_HERE.MOVE_TOO_LATE.NONE_TOGETHER.NOT_REFUNDABLE.POOL_SHORT.SALE_NOT_OPEN'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedCellTakenCheckoutOpenInProgressLimitReachedMovedMeanwhileMovesOffNoneTogetherNotRefundablePoolShortSaleNotOpen = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.CELL_TAKEN.CHECKOUT_OPEN.IN_PROGRESS.LIMIT_REACHED.MOVED_MEANWHILE.MOVES_OFF.NONE_TOGETHER.NOT_REFUNDABLE.POOL_SHORT.SALE_NOT_OPEN'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedDateChangedDateNotAsked = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.DATE_CHANGED.DATE_NOT_ASKED'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedInProgressNotRefundable = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.IN_PROGRESS.NOT_REFUNDABLE'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedInProgressNotRefundableRefundChanged = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.IN_PROGRESS.NOT_REFUNDABLE.REFUND_CHANGED'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedLimitReachedTransfersOffTransferOwn = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.LIMIT_REACHED.TRANSFERS_OFF.TRANSFER_OWN'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedMovedMeanwhileMovesOffMoveNotPaidHereMoveTooLateSaleNotOpen = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.MOVED_MEANWHILE.MOVES_OFF.MOVE_NOT_PAID_HERE.MOVE_TOO_LATE.SALE_NOT_OPEN'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedMovesOffMoveTooLateSaleNotOpen = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.MOVES_OFF.MOVE_TOO_LATE.SALE_NOT_OPEN'];
export type ResponseAlreadyCancelledAlreadyCheckedInBookingStartedTransfersOff = components['responses']['ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.TRANSFERS_OFF'];
export type ResponseAlreadyDecided = components['responses']['ALREADY_DECIDED'];
export type ResponseAlreadyInNotStartedTicketCancelled = components['responses']['ALREADY_IN.NOT_STARTED.TICKET_CANCELLED'];
export type ResponseAlreadyInNoShowFinalTicketCancelledTicketOtherDateTicketOtherSessionTicketReplaced = components['responses']['ALREADY_IN.NO_SHOW_FINAL.TICKET_CANCELLED.TICKET_OTHER_DATE.TICKET_OTHER_SESSION.TICKET_REPLACED'];
export type ResponseAlreadyPaidDateChangedInProgressPaidTooLatePaymentDeclinedRehearsalNeedsSandbox = components['responses']['ALREADY_PAID.DATE_CHANGED.IN_PROGRESS.PAID_TOO_LATE.PAYMENT_DECLINED.REHEARSAL_NEEDS_SANDBOX'];
export type ResponseAmountMismatchIdempotencyKeyRequiredInvalidFieldsMalformed = components['responses']['AMOUNT_MISMATCH.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED'];
export type ResponseAreaNotMovedCellNotForSaleIdempotencyKeyRequiredInvalidFieldsMalformed = components['responses']['AREA_NOT_MOVED.CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED'];
export type ResponseAreaNotMovedCellNotForSaleInvalidFieldsMalformed = components['responses']['AREA_NOT_MOVED.CELL_NOT_FOR_SALE.INVALID_FIELDS.MALFORMED'];
export type ResponseAreaNotMovedInvalidFieldsMalformed = components['responses']['AREA_NOT_MOVED.INVALID_FIELDS.MALFORMED'];
export type ResponseCatalogFullInProgress = components['responses']['CATALOG_FULL.IN_PROGRESS'];
export type ResponseCatalogFullSessionCalledOffSessionOver = components['responses']['CATALOG_FULL.SESSION_CALLED_OFF.SESSION_OVER'];
export type ResponseCellNotForSaleIdempotencyKeyRequiredInvalidFieldsMalformed = components['responses']['CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED'];
export type ResponseCellTakenCheckoutOpenLimitReachedNoneTogetherPoolShortSaleNotOpen = components['responses']['CELL_TAKEN.CHECKOUT_OPEN.LIMIT_REACHED.NONE_TOGETHER.POOL_SHORT.SALE_NOT_OPEN'];
export type ResponseCrowdsBusyTryAgain = components['responses']['CROWDS_BUSY.TRY_AGAIN'];
export type ResponseCrowdRunningCrowdUntrustedInProgressNoRehearsal = components['responses']['CROWD_RUNNING.CROWD_UNTRUSTED.IN_PROGRESS.NO_REHEARSAL'];
export type ResponseDateChangedInProgressRehearsalNeedsSandboxSaleNotOpen = components['responses']['DATE_CHANGED.IN_PROGRESS.REHEARSAL_NEEDS_SANDBOX.SALE_NOT_OPEN'];
export type ResponseDeskBusyTryAgain = components['responses']['DESK_BUSY.TRY_AGAIN'];
export type ResponseEmailTaken = components['responses']['EMAIL_TAKEN'];
export type ResponseEntryPassExpiredEntryPassInvalidSignInRequiredTokenExpiredTokenInvalid = components['responses']['ENTRY_PASS_EXPIRED.ENTRY_PASS_INVALID.SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID'];
export type ResponseEntryPassRequiredPasswordChangeRequiredWrongOrigin = components['responses']['ENTRY_PASS_REQUIRED.PASSWORD_CHANGE_REQUIRED.WRONG_ORIGIN'];
export type ResponseGatewayAwayTryAgain = components['responses']['GATEWAY_AWAY.TRY_AGAIN'];
export type ResponseGatewayMayKnowPaymentSettled = components['responses']['GATEWAY_MAY_KNOW.PAYMENT_SETTLED'];
export type ResponseHoldEnded = components['responses']['HOLD_ENDED'];
export type ResponseHoldEndedPaymentEnded = components['responses']['HOLD_ENDED.PAYMENT_ENDED'];
export type ResponseIdempotencyKeyRequiredInvalidFieldsMalformed = components['responses']['IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED'];
export type ResponseIdempotencyKeyRequiredInvalidFieldsMalformedPriceMissing = components['responses']['IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED.PRICE_MISSING'];
export type ResponseIdempotencyKeyRequiredInvalidFieldsMalformedTicketForgedUnitNotOnTicket = components['responses']['IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED.TICKET_FORGED.UNIT_NOT_ON_TICKET'];
export type ResponseIdempotencyKeyReused = components['responses']['IDEMPOTENCY_KEY_REUSED'];
export type ResponseInternal = components['responses']['INTERNAL'];
export type ResponseInvalidFieldsLayoutInvalidMalformed = components['responses']['INVALID_FIELDS.LAYOUT_INVALID.MALFORMED'];
export type ResponseInvalidFieldsMalformed = components['responses']['INVALID_FIELDS.MALFORMED'];
export type ResponseInvalidFieldsMalformedNoSuchAccount = components['responses']['INVALID_FIELDS.MALFORMED.NO_SUCH_ACCOUNT'];
export type ResponseInvalidFieldsMalformedPriceMissing = components['responses']['INVALID_FIELDS.MALFORMED.PRICE_MISSING'];
export type ResponseInvalidFieldsMalformedWrongPassword = components['responses']['INVALID_FIELDS.MALFORMED.WRONG_PASSWORD'];
export type ResponseInProgressNotOnSalePoolShort = components['responses']['IN_PROGRESS.NOT_ON_SALE.POOL_SHORT'];
export type ResponseInProgressNotOnSalePoolShortSaleNotOpenUnitsNotFree = components['responses']['IN_PROGRESS.NOT_ON_SALE.POOL_SHORT.SALE_NOT_OPEN.UNITS_NOT_FREE'];
export type ResponseInProgressNotOnSaleUnitsNotFree = components['responses']['IN_PROGRESS.NOT_ON_SALE.UNITS_NOT_FREE'];
export type ResponseInProgressNotOnSaleUnitsNotKept = components['responses']['IN_PROGRESS.NOT_ON_SALE.UNITS_NOT_KEPT'];
export type ResponseInProgressSessionAlreadyOnSale = components['responses']['IN_PROGRESS.SESSION_ALREADY_ON_SALE'];
export type ResponseLastSessionOfSaleSaleHasLineSaleIsRehearsalSaleOutlastsSessionsSaleOverSessionHasGuests = components['responses']['LAST_SESSION_OF_SALE.SALE_HAS_LINE.SALE_IS_REHEARSAL.SALE_OUTLASTS_SESSIONS.SALE_OVER.SESSION_HAS_GUESTS'];
export type ResponseLayoutInUseSaleHasOpened = components['responses']['LAYOUT_IN_USE.SALE_HAS_OPENED'];
export type ResponseLobbyFullRoomClosedRoomDraining = components['responses']['LOBBY_FULL.ROOM_CLOSED.ROOM_DRAINING'];
export type ResponseLotteryTooLateRoomExists = components['responses']['LOTTERY_TOO_LATE.ROOM_EXISTS'];
export type ResponseLotteryTooLateRoomExistsSessionAlreadyOnSale = components['responses']['LOTTERY_TOO_LATE.ROOM_EXISTS.SESSION_ALREADY_ON_SALE'];
export type ResponseMalformed = components['responses']['MALFORMED'];
export type ResponseNotAcceptable = components['responses']['NOT_ACCEPTABLE'];
export type ResponseNotAllowedPasswordChangeRequired = components['responses']['NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED'];
export type ResponseNotAllowedPasswordChangeRequiredRehearsalGuestWrongOrigin = components['responses']['NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN'];
export type ResponseNotAllowedRehearsalGuestWrongOrigin = components['responses']['NOT_ALLOWED.REHEARSAL_GUEST.WRONG_ORIGIN'];
export type ResponseNotCalledYet = components['responses']['NOT_CALLED_YET'];
export type ResponseNotFound = components['responses']['NOT_FOUND'];
export type ResponseNotFoundTicketUnknown = components['responses']['NOT_FOUND.TICKET_UNKNOWN'];
export type ResponseNotFoundTransferUnknown = components['responses']['NOT_FOUND.TRANSFER_UNKNOWN'];
export type ResponseNotInUndoTooLate = components['responses']['NOT_IN.UNDO_TOO_LATE'];
export type ResponseNoRehearsal = components['responses']['NO_REHEARSAL'];
export type ResponseOfferingOnSaleOfferingSold = components['responses']['OFFERING_ON_SALE.OFFERING_SOLD'];
export type ResponsePasswordChangeRequired = components['responses']['PASSWORD_CHANGE_REQUIRED'];
export type ResponsePasswordChangeRequiredRehearsalGuestWrongOrigin = components['responses']['PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN'];
export type ResponsePasswordChangeRequiredWrongOrigin = components['responses']['PASSWORD_CHANGE_REQUIRED.WRONG_ORIGIN'];
export type ResponsePaymentSettled = components['responses']['PAYMENT_SETTLED'];
export type ResponseRefreshReusedSignInRequiredTokenExpiredTokenInvalid = components['responses']['REFRESH_REUSED.SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID'];
export type ResponseRefundTermsWorse = components['responses']['REFUND_TERMS_WORSE'];
export type ResponseRehearsalGuestWrongOrigin = components['responses']['REHEARSAL_GUEST.WRONG_ORIGIN'];
export type ResponseRoomOver = components['responses']['ROOM_OVER'];
export type ResponseSaleHasGuests = components['responses']['SALE_HAS_GUESTS'];
export type ResponseSaleHasOpenedSaleIsRehearsalSaleOver = components['responses']['SALE_HAS_OPENED.SALE_IS_REHEARSAL.SALE_OVER'];
export type ResponseSaleIsRehearsal = components['responses']['SALE_IS_REHEARSAL'];
export type ResponseSaleIsRehearsalSaleOver = components['responses']['SALE_IS_REHEARSAL.SALE_OVER'];
export type ResponseSaleIsRehearsalSaleOverSessionAlreadyOnSaleSessionOver = components['responses']['SALE_IS_REHEARSAL.SALE_OVER.SESSION_ALREADY_ON_SALE.SESSION_OVER'];
export type ResponseSaleNotOpen = components['responses']['SALE_NOT_OPEN'];
export type ResponseSessionOver = components['responses']['SESSION_OVER'];
export type ResponseSessionWasOnSale = components['responses']['SESSION_WAS_ON_SALE'];
export type ResponseSignInRequiredTokenExpiredTokenInvalid = components['responses']['SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID'];
export type ResponseSignInRequiredTokenExpiredTokenInvalidTurnInvalid = components['responses']['SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID.TURN_INVALID'];
export type ResponseTokenExpiredTokenInvalid = components['responses']['TOKEN_EXPIRED.TOKEN_INVALID'];
export type ResponseTokenExpiredTokenInvalidTurnInvalid = components['responses']['TOKEN_EXPIRED.TOKEN_INVALID.TURN_INVALID'];
export type ResponseTooLarge = components['responses']['TOO_LARGE'];
export type ResponseTooManyLayouts = components['responses']['TOO_MANY_LAYOUTS'];
export type ResponseTooManyPlaces = components['responses']['TOO_MANY_PLACES'];
export type ResponseTooManyRequests = components['responses']['TOO_MANY_REQUESTS'];
export type ResponseTooManyStreams = components['responses']['TOO_MANY_STREAMS'];
export type ResponseTransfersOff = components['responses']['TRANSFERS_OFF'];
export type ResponseTransferEndedTransferTaken = components['responses']['TRANSFER_ENDED.TRANSFER_TAKEN'];
export type ResponseTransferUnknown = components['responses']['TRANSFER_UNKNOWN'];
export type ResponseTryAgain = components['responses']['TRY_AGAIN'];
export type ResponseTurnEnded = components['responses']['TURN_ENDED'];
export type ResponseTurnInvalid = components['responses']['TURN_INVALID'];
export type ResponseTurnNotYoursWrongOrigin = components['responses']['TURN_NOT_YOURS.WRONG_ORIGIN'];
export type ResponseUndoTooLate = components['responses']['UNDO_TOO_LATE'];
export type ResponseUnsupportedMediaType = components['responses']['UNSUPPORTED_MEDIA_TYPE'];
export type ResponseVersionChanged = components['responses']['VERSION_CHANGED'];
export type ResponseVersionRequired = components['responses']['VERSION_REQUIRED'];
export type ResponseWrongCredentials = components['responses']['WRONG_CREDENTIALS'];
export type ResponseWrongOrigin = components['responses']['WRONG_ORIGIN'];
export type ParameterIdempotencyKey = components['parameters']['Idempotency-Key'];
export type ParameterIdempotencyKeyIfAny = components['parameters']['Idempotency-Key-if-any'];
export type ParameterIfMatch = components['parameters']['If-Match'];
export type ParameterHanjulEntry = components['parameters']['Hanjul-Entry'];
export type ParameterHanjulTurn = components['parameters']['Hanjul-Turn'];
export type ParameterHanjulPlace = components['parameters']['Hanjul-Place'];
export type ParameterHanjulTokens = components['parameters']['Hanjul-Tokens'];
export type ParameterAcceptLanguage = components['parameters']['Accept-Language'];
export type ParameterIfNoneMatch = components['parameters']['If-None-Match'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderHanjulPlace = components['headers']['Hanjul-Place'];
export type HeaderIdempotentReplayed = components['headers']['Idempotent-Replayed'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountProfileChange"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putAccountPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description `cookie` asks for tokens in cookies that no script can read, and empty texts in the body. For browsers. */
                readonly "Hanjul-Tokens"?: components["parameters"]["Hanjul-Tokens"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountPasswordChange"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED.WRONG_PASSWORD"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getAccountSignIns: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnSignInsViewPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteAccountSignInsOthers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteAccountSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One sign-in of an account (a row that can be revoked). */
                readonly signIn: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountSignUp"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 403: components["responses"]["REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["EMAIL_TAKEN"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CurrentSession"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description `cookie` asks for tokens in cookies that no script can read, and empty texts in the body. For browsers. */
                readonly "Hanjul-Tokens"?: components["parameters"]["Hanjul-Tokens"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionCredentials"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedIn"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["WRONG_CREDENTIALS"];
            readonly 403: components["responses"]["REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSignInRefresh: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description `cookie` asks for tokens in cookies that no script can read, and empty texts in the body. For browsers. */
                readonly "Hanjul-Tokens"?: components["parameters"]["Hanjul-Tokens"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionRefresh"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedIn"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["REFRESH_REUSED.SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getOfferings: {
        readonly parameters: {
            readonly query?: {
                /** @description Where a sale stands at some instant. */
                readonly sale?: components["schemas"]["SaleState"];
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postOfferings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description May be chosen by the client, 8 to 255 printable characters. The same key with the same body makes one thing within 24 hours, however often it is sent. */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key-if-any"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OfferingBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Offering"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["CATALOG_FULL.IN_PROGRESS"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getOffering: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Offering"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putOffering: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OfferingDeskTextsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Offering"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSale: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putSale: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleDeskSaleChange"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED.PRICE_MISSING"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_HAS_OPENED.SALE_IS_REHEARSAL.SALE_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSalePresale: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PresaleBody"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putSalePresale: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PresaleChange"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_HAS_OPENED.SALE_IS_REHEARSAL.SALE_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSalePresaleAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PresaleRedemption"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PresaleBody"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["ACCESS_CODE_UNKNOWN.NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ACCESS_CODE_USED_UP.NO_PRESALE.SALE_OVER"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionDeskSessionChange"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["LAYOUT_IN_USE.SALE_HAS_OPENED"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["SESSION_WAS_ON_SALE"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getLayout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A layout of a place; immutable once imported. */
                readonly layout: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Layout"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPlaces: {
        readonly parameters: {
            readonly query?: {
                /** @description What a place is. */
                readonly kind?: components["schemas"]["PlaceKind"];
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacePage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postPlaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Place"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["TOO_MANY_PLACES"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Place"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putPlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceDeskPlaceChangeBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Place"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRooms: {
        readonly parameters: {
            readonly query: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly saleId: string;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoomList"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postRooms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRoom"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Room"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["LOTTERY_TOO_LATE.ROOM_EXISTS"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoom: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Room"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChainEntryPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomBoard: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postRoomEntries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The turn of API clients. Browsers send a cookie instead. */
                readonly "Hanjul-Turn"?: components["parameters"]["Hanjul-Turn"];
                /** @description `cookie` asks for tokens in cookies that no script can read, and empty texts in the body. For browsers. */
                readonly "Hanjul-Tokens"?: components["parameters"]["Hanjul-Tokens"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryAnswer"];
                };
            };
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryDoorAnswer"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID.TURN_INVALID"];
            readonly 403: components["responses"]["ACCESS_CODE_NEEDED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.TURN_NOT_YOURS.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_CALLED_YET"];
            readonly 410: components["responses"]["TURN_ENDED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteRoomEntriesMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The entry pass of API clients, where the sale has a waiting room. Browsers send a cookie instead. */
                readonly "Hanjul-Entry"?: components["parameters"]["Hanjul-Entry"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["ENTRY_PASS_EXPIRED.ENTRY_PASS_INVALID.SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["ENTRY_PASS_REQUIRED.PASSWORD_CHANGE_REQUIRED.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Last-Event-ID"?: string;
                /** @description The turn of API clients. Browsers send a cookie instead. */
                readonly "Hanjul-Turn"?: components["parameters"]["Hanjul-Turn"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["TURN_INVALID"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomTick: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
                readonly tick: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tick"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomTickProof: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The turn of API clients. Browsers send a cookie instead. */
                readonly "Hanjul-Turn"?: components["parameters"]["Hanjul-Turn"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
                readonly tick: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TurnProof"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["TURN_INVALID"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postRoomTurns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The turn of API clients. Browsers send a cookie instead. */
                readonly "Hanjul-Turn"?: components["parameters"]["Hanjul-Turn"];
                /** @description `cookie` asks for tokens in cookies that no script can read, and empty texts in the body. For browsers. */
                readonly "Hanjul-Tokens"?: components["parameters"]["Hanjul-Tokens"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TurnAnswer"];
                };
            };
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TurnAnswer"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["ACCESS_CODE_NEEDED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["LOBBY_FULL.ROOM_CLOSED.ROOM_DRAINING"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomTurnsMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The turn of API clients. Browsers send a cookie instead. */
                readonly "Hanjul-Turn"?: components["parameters"]["Hanjul-Turn"];
                /** @description The proof of the place that API clients were given last. Browsers send a cookie instead. */
                readonly "Hanjul-Place"?: components["parameters"]["Hanjul-Place"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Hanjul-Place": components["headers"]["Hanjul-Place"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MyTurnAnswer"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["TURN_INVALID"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteRoomTurnsMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The turn of API clients. Browsers send a cookie instead. */
                readonly "Hanjul-Turn"?: components["parameters"]["Hanjul-Turn"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["TOKEN_EXPIRED.TOKEN_INVALID.TURN_INVALID"];
            readonly 403: components["responses"]["TURN_NOT_YOURS.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postRoomTurnsMeHeartbeat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The turn of API clients. Browsers send a cookie instead. */
                readonly "Hanjul-Turn"?: components["parameters"]["Hanjul-Turn"];
                /** @description The proof of the place that API clients were given last. Browsers send a cookie instead. */
                readonly "Hanjul-Place"?: components["parameters"]["Hanjul-Place"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly "Hanjul-Place": components["headers"]["Hanjul-Place"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["TURN_INVALID"];
            readonly 403: components["responses"]["WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomTurnsMePlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The turn of API clients. Browsers send a cookie instead. */
                readonly "Hanjul-Turn"?: components["parameters"]["Hanjul-Turn"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnPlace"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["TURN_INVALID"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionAvailability: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "Last-Event-ID"?: string;
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 429: components["responses"]["TOO_MANY_STREAMS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getStock: {
        readonly parameters: {
            readonly query: {
                readonly session: readonly string[];
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StockInShortPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getBookings: {
        readonly parameters: {
            readonly query?: {
                /** @description Which of a guest's bookings are asked for, and in which order. */
                readonly when?: components["schemas"]["BookingsWhen"];
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookingPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getBooking: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly "getBookingCalendar.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getBookingCancellation: {
        readonly parameters: {
            readonly query?: {
                /** @description Units of the booking; all that it has where none is named */
                readonly units?: readonly string[];
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancellationQuote"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postBookingCancellations: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancellationCancelBooking"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Booking"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.IN_PROGRESS.NOT_REFUNDABLE.REFUND_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postBookingComing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionDateComing"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Booking"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.DATE_CHANGED.DATE_NOT_ASKED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getBookingHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookingChangePage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getBookingMove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovesChance"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["AREA_NOT_MOVED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.MOVES_OFF.MOVE_TOO_LATE.SALE_NOT_OPEN"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getBookingMoveQuote: {
        readonly parameters: {
            readonly query: {
                /** @description Units of the booking */
                readonly units: readonly string[];
                /** @description As many others */
                readonly to: readonly string[];
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MoveQuote"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["AREA_NOT_MOVED.CELL_NOT_FOR_SALE.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.MOVED_MEANWHILE.MOVES_OFF.MOVE_NOT_PAID_HERE.MOVE_TOO_LATE.SALE_NOT_OPEN"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postBookingMoves: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveBooking"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MoveOutcome"];
                };
            };
            readonly 400: components["responses"]["AREA_NOT_MOVED.CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.CELL_TAKEN.CHECKOUT_OPEN.IN_PROGRESS.LIMIT_REACHED.MOVED_MEANWHILE.MOVES_OFF.MOVE_CHANGED.MOVE_NOT_PAID_HERE.MOVE_TOO_LATE.NONE_TOGETHER.NOT_REFUNDABLE.POOL_SHORT.SALE_NOT_OPEN"];
            readonly 410: components["responses"]["HOLD_ENDED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["DESK_BUSY.TRY_AGAIN"];
        };
    };
    readonly getBookingReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookingsReceipt"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getBookingTransfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transfer"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postBookingTransfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferMadeLink"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.TRANSFERS_OFF"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteBookingTransfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getHolds: {
        readonly parameters: {
            readonly query?: {
                /** @description States of a hold; all but ACTIVE are final, except that a late payment may still confirm free cells. */
                readonly state?: components["schemas"]["HoldState"];
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldDetailsPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postHolds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The entry pass of API clients, where the sale has a waiting room. Browsers send a cookie instead. */
                readonly "Hanjul-Entry"?: components["parameters"]["Hanjul-Entry"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewHold"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldDetails"];
                };
            };
            readonly 400: components["responses"]["CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["ENTRY_PASS_EXPIRED.ENTRY_PASS_INVALID.SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["ACCESS_CODE_NEEDED.ENTRY_PASS_REQUIRED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["CELL_TAKEN.CHECKOUT_OPEN.LIMIT_REACHED.NONE_TOGETHER.POOL_SHORT.SALE_NOT_OPEN"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["DESK_BUSY.TRY_AGAIN"];
        };
    };
    readonly getHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A hold on cells of one session. */
                readonly hold: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldDetails"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A hold on cells of one session. */
                readonly hold: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["ALREADY_BOOKED.PAYMENT_RUNNING"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postHoldPayments: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A hold on cells of one session. */
                readonly hold: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPayment"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentDetails"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["DATE_CHANGED.IN_PROGRESS.REHEARSAL_NEEDS_SANDBOX.SALE_NOT_OPEN"];
            readonly 410: components["responses"]["HOLD_ENDED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["GATEWAY_AWAY.TRY_AGAIN"];
        };
    };
    readonly getPayments: {
        readonly parameters: {
            readonly query?: {
                readonly state?: readonly components["schemas"]["PaymentState"][];
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentDetailsPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A payment for one order. */
                readonly payment: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentDetails"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postPaymentConfirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A payment for one order. */
                readonly payment: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmPayment"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentDetails"];
                };
            };
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentDetails"];
                };
            };
            readonly 400: components["responses"]["AMOUNT_MISMATCH.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_PAID.DATE_CHANGED.IN_PROGRESS.PAID_TOO_LATE.PAYMENT_DECLINED.REHEARSAL_NEEDS_SANDBOX"];
            readonly 410: components["responses"]["HOLD_ENDED.PAYMENT_ENDED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["GATEWAY_AWAY.TRY_AGAIN"];
        };
    };
    readonly getReturnAsks: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnAskPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSaleAllowance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PurchasesAllowance"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionReturns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnAskBoard"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_NOT_OPEN"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionReturnsAsk: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnAsk"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putSessionReturnsAsk: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnWanted"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnAsk"];
                };
            };
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnAsk"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["ACCESS_CODE_NEEDED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.REHEARSAL_SALE.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_ASKED.LIMIT_REACHED.RETURNS_FULL.RETURNS_NOT_NEEDED.RETURNS_OVER.SALE_NOT_OPEN"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteSessionReturnsAsk: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 409: components["responses"]["ALREADY_BOOKED.PAYMENT_RUNNING"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionSuggestion: {
        readonly parameters: {
            readonly query?: {
                /** @description How many beside each other; as many as `near` names, else one */
                readonly units?: number;
                /** @description How many they must have room for together */
                readonly people?: number;
                /** @description How many must be wheelchair places at least */
                readonly accessible?: number;
                /** @description The only categories to choose from */
                readonly category?: readonly string[];
                /** @description Units that they should lie near to, instead of the stage */
                readonly near?: readonly string[];
                /** @description Units that shall not be among them, having been looked at already */
                readonly except?: readonly string[];
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Suggestion"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_NOT_OPEN"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postTransfersAcceptance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransferTokenBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Booking"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND.TRANSFER_UNKNOWN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.LIMIT_REACHED.TRANSFERS_OFF.TRANSFER_OWN"];
            readonly 410: components["responses"]["TRANSFER_ENDED.TRANSFER_TAKEN"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postTransfersOffer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransferTokenBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransferOffer"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["TRANSFER_UNKNOWN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["TRANSFERS_OFF"];
            readonly 410: components["responses"]["TRANSFER_ENDED.TRANSFER_TAKEN"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getTime: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Time"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MALFORMED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postWebhooksToss: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "tosspayments-webhook-transmission-id"?: string;
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TossWebhook"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookTaken"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 403: components["responses"]["NOT_ALLOWED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getCrowd: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One crowd of simulated guests. */
                readonly crowd: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Crowd"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postCrowdCancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One crowd of simulated guests. */
                readonly crowd: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Crowd"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getCrowdReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One crowd of simulated guests. */
                readonly crowd: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CrowdReport"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postLayoutChecks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanPreview"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.LAYOUT_INVALID.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getOfferingsManaged: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getOfferingManaged: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Offering"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putOfferingRefundTerms: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefundTermsTermsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Offering"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["REFUND_TERMS_WORSE"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postOfferingSales: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description May be chosen by the client, 8 to 255 printable characters. The same key with the same body makes one thing within 24 hours, however often it is sent. */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key-if-any"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED.PRICE_MISSING"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["IN_PROGRESS.SESSION_ALREADY_ON_SALE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postOfferingSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description May be chosen by the client, 8 to 255 printable characters. The same key with the same body makes one thing within 24 hours, however often it is sent. */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key-if-any"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["CATALOG_FULL.IN_PROGRESS"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putOfferingShown: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OfferingDeskShownBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Offering"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["OFFERING_ON_SALE.OFFERING_SOLD"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getOfferingTakings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingTakings"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly "getOfferingTakings.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description What is on: a concert, dinner, charging. */
                readonly offering: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPlacesManaged: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacePage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPlaceLayouts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LayoutSummaryPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postPlaceLayouts: {
        readonly parameters: {
            readonly query?: {
                readonly name?: string;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LayoutSummary"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.LAYOUT_INVALID.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["TOO_MANY_LAYOUTS"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPlaceSettlements: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettledDayPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPlaceSettlement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
                readonly day: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settlement"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPlaceSettlementDifferences: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
                readonly day: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettlementDifferencePage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly "getPlaceSettlementFile.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
                readonly day: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postPlaceSettlementInquiry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
                readonly day: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 429: components["responses"]["TOO_MANY_REQUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRehearsal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rehearsal"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRehearsalCrowds: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CrowdPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postRehearsalCrowds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CrowdBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Crowd"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["CROWD_RUNNING.CROWD_UNTRUSTED.IN_PROGRESS.NO_REHEARSAL"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["CROWDS_BUSY.TRY_AGAIN"];
        };
    };
    readonly postRehearsalEnd: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rehearsal"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NO_REHEARSAL"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postRehearsalGuests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RehearsalGuestsBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalGuestsAnswer"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NO_REHEARSAL"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomsLive: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoomsLivePage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putRoomAdmission: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoomDeskAdmissionBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Room"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ROOM_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomLive: {
        readonly parameters: {
            readonly query?: {
                readonly since?: string;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoomsLiveWatched"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRoomLog: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                readonly limit?: number;
                readonly moves?: boolean;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoomLogEntryPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putRoomMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoomDeskMessageBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Room"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ROOM_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putRoomState: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoomDeskStateBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Room"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ROOM_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSaleClosing: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleDeskClosingBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_IS_REHEARSAL.SALE_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSaleLog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SaleDeskLogEntryPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSaleManaged: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putSaleMoves: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleMoveMovesBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_IS_REHEARSAL"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSalePresaleCodes: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PresaleDeskCodePage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSalePresaleCodes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PresaleIssueBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PresaleDeskCodePage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ACCESS_CODE_TAKEN.CATALOG_FULL.NO_PRESALE.SALE_OVER"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteSalePresaleCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PresaleDeskCode"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSaleRehearsal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rehearsal"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_HAS_GUESTS"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSaleRehearsals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RehearsalTermsBody"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rehearsal"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED.PRICE_MISSING"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["LOTTERY_TOO_LATE.ROOM_EXISTS.SESSION_ALREADY_ON_SALE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSaleSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleSessionAddedSession"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED.PRICE_MISSING"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_IS_REHEARSAL.SALE_OVER.SESSION_ALREADY_ON_SALE.SESSION_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteSaleSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["LAST_SESSION_OF_SALE.SALE_HAS_LINE.SALE_IS_REHEARSAL.SALE_OUTLASTS_SESSIONS.SALE_OVER.SESSION_HAS_GUESTS"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putSaleTransfers: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A sale: a window in which sessions of an offering are sold. */
                readonly sale: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaleTransferTransfersBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sale"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SALE_IS_REHEARSAL"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly deleteSessionBookingCheckIn: {
        readonly parameters: {
            readonly query?: {
                readonly unitId?: readonly string[];
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Guest"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["NOT_IN.UNDO_TOO_LATE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionBookingNoShow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoShowBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Guest"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_IN.NOT_STARTED.TICKET_CANCELLED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionBookingNoShowUndo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoShowBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Guest"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["UNDO_TOO_LATE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionCallingOff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clearing"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionCallingOff: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionClearingCallingOff"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clearing"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["SESSION_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionCancellations: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffCancellationCancelGuest"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffCancellationsOutcome"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.IN_PROGRESS.NOT_REFUNDABLE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionCheckIns: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckInBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckIn"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED.TICKET_FORGED.UNIT_NOT_ON_TICKET"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND.TICKET_UNKNOWN"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_IN.NO_SHOW_FINAL.TICKET_CANCELLED.TICKET_OTHER_DATE.TICKET_OTHER_SESSION.TICKET_REPLACED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionDoor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Door"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionDoorCounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoorCounts"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionGuests: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
                readonly state?: readonly components["schemas"]["BookingState"][];
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GuestPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly "getSessionGuests.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionHouseAreas: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HouseAreaKeptAreaPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionHouseAreas: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HouseAreaKeepBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HouseAreaKeptAreaPage"];
                };
            };
            readonly 400: components["responses"]["CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["IN_PROGRESS.NOT_ON_SALE.POOL_SHORT"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionHouseSeats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HouseSeatKeptUnitPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionHouseSeats: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HouseSeatOrderBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HouseSeatKeptUnitPage"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["IN_PROGRESS.NOT_ON_SALE.UNITS_NOT_FREE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionHouseSeatsRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HouseSeatOrderBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HouseSeatKeptUnitPage"];
                };
            };
            readonly 400: components["responses"]["IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["IN_PROGRESS.NOT_ON_SALE.UNITS_NOT_KEPT"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionIssuedBookings: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionIssuedBookings: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewIssued"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Issued"];
                };
            };
            readonly 400: components["responses"]["CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["IN_PROGRESS.NOT_ON_SALE.POOL_SHORT.SALE_NOT_OPEN.UNITS_NOT_FREE"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionIssuedBookingCancellation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
                /** @description A confirmed booking. */
                readonly booking: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssuedEnd"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Issued"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionManaged: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionMoves: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the client, 8 to 255 printable characters. The same key with the same body gives the same answer for 24 hours instead of a second effect. */
                readonly "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffMoveMoveGuest"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MoveOutcome"];
                };
            };
            readonly 400: components["responses"]["AREA_NOT_MOVED.CELL_NOT_FOR_SALE.IDEMPOTENCY_KEY_REQUIRED.INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_CANCELLED.ALREADY_CHECKED_IN.BOOKING_STARTED.CELL_TAKEN.CHECKOUT_OPEN.IN_PROGRESS.LIMIT_REACHED.MOVED_MEANWHILE.MOVES_OFF.NONE_TOGETHER.NOT_REFUNDABLE.POOL_SHORT.SALE_NOT_OPEN"];
            readonly 410: components["responses"]["HOLD_ENDED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["DESK_BUSY.TRY_AGAIN"];
        };
    };
    readonly getSessionRefunds: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefundLinePage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionRescheduling: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rescheduled"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postSessionRescheduling: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The `ETag` of what was read, so that nobody's change is overwritten unseen. */
                readonly "If-Match": components["parameters"]["If-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionDateRescheduling"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rescheduled"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["CATALOG_FULL.SESSION_CALLED_OFF.SESSION_OVER"];
            readonly 412: components["responses"]["VERSION_CHANGED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 428: components["responses"]["VERSION_REQUIRED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionReturnsLine: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReturnAskWaitingPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getSessionTakings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Takings"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly "getSessionTakings.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description One performance, one dinner service, one day of a charger. */
                readonly session: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getGateways: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GatewayHealthPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getOwnerApprovals: {
        readonly parameters: {
            readonly query?: {
                /** @description Where a request stands. */
                readonly state?: components["schemas"]["OwnerApprovalState"];
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnerApprovalItems"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putOwnerApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A person or firm that signs in. */
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnerApprovalDecisionBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnerApprovalItem"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ALREADY_DECIDED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getPlaceGatewayAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountChoicePage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postPlaceGatewayAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A place: a hall, a restaurant, a charging station. */
                readonly place: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceAccountChosenAccount"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED.NO_SUCH_ACCOUNT"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getRehearsals: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly putRoomRecovery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A waiting room. */
                readonly room: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecoveryBody"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Room"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["ROOM_OVER"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getStuckRefunds: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefundLinePage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postStuckRefundRetry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description Money of one payment on its way back. */
                readonly refund: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoneyDeskMoneyReason"];
            };
        };
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getUnknownPayments: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnknownPaymentPage"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postUnknownPaymentCallingOff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A payment for one order. */
                readonly payment: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoneyDeskMoneyReason"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MoneyDeskResult"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["PAYMENT_SETTLED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postUnknownPaymentInquiry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A payment for one order. */
                readonly payment: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MoneyDeskResult"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["PAYMENT_SETTLED"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly postUnknownPaymentSettlement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path: {
                /** @description A payment for one order. */
                readonly payment: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoneyDeskMoneyReason"];
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MoneyDeskResult"];
                };
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED.REHEARSAL_GUEST.WRONG_ORIGIN"];
            readonly 404: components["responses"]["NOT_FOUND"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 409: components["responses"]["GATEWAY_MAY_KNOW.PAYMENT_SETTLED"];
            readonly 413: components["responses"]["TOO_LARGE"];
            readonly 415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
    readonly getWebhooks: {
        readonly parameters: {
            readonly query?: {
                /** @description What came of a webhook. */
                readonly outcome?: components["schemas"]["WebhookOutcome"];
                /** @description `next` of the page before; empty for the first page. */
                readonly cursor?: string;
                /** @description Most items of the page. */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description The `ETag` of an answer that one has already. */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description Language of the words for people. */
                readonly "Accept-Language"?: components["parameters"]["Accept-Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPage"];
                };
            };
            /** @description Not Modified */
            readonly 304: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["INVALID_FIELDS.MALFORMED"];
            readonly 401: components["responses"]["SIGN_IN_REQUIRED.TOKEN_EXPIRED.TOKEN_INVALID"];
            readonly 403: components["responses"]["NOT_ALLOWED.PASSWORD_CHANGE_REQUIRED"];
            readonly 406: components["responses"]["NOT_ACCEPTABLE"];
            readonly 500: components["responses"]["INTERNAL"];
            readonly 503: components["responses"]["TRY_AGAIN"];
        };
    };
}
