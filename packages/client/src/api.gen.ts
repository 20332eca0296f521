// Written by tools/openapi.ts from the OpenAPI document. Do not edit.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it runs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It runs. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organizations of this store */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organizations"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organization: its day, its time zone, and how far its record reaches */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The organization. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organization"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clauses, in the order of the Guide */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            clauses: components["schemas"]["ClauseLine"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms/{clause}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One clause with its editions, doubts and scenarios */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clause: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The clause. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Clause"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms/{clause}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a judged clause makes of some facts; nothing is written, and no record is read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clause: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description By name, as `facts` of the clause lists them; numbers and yes or no in words too. */
                        facts: {
                            [key: string]: string | number | boolean | null;
                        };
                        /**
                         * @description How the benefit was handed out; absent: legacy.
                         * @enum {string}
                         */
                        regime?: "legacy" | "modernized";
                    };
                };
            };
            responses: {
                /** @description The finding, with the edition used. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Tried"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can happen to each kind of thing */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The kinds and their events, with fields. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kinds: components["schemas"]["Kind"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Would it be all right? Nothing is written */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Asked"];
                };
            };
            responses: {
                /** @description Every finding. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Answered"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It happened: always written, with every finding as we see it now */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the first receipt again, and writes nothing. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Asked"];
                };
            };
            responses: {
                /** @description Written. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description The guard `onlyIf` refused; nothing was written. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What offers bring, by the editions in force on a day; what Partner Center listed at purchase binds */
        get: {
            parameters: {
                query?: {
                    /** @description The code of one offer. */
                    offer?: string;
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Shipped rows and own ones. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Catalog"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants a whole offer from the catalog: one entitlement for each row, all or none */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the first receipt again, and writes nothing. */
                    "idempotency-key"?: string;
                };
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Granting"];
                };
            };
            responses: {
                /** @description The dry run. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Granted"];
                    };
                };
                /** @description Written; what was granted before is left as it is. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Granted"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The four numbers of every thing, and what Microsoft counts */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Only what concerns this thing. */
                    thing?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The position. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Position"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/numbers/{thing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What adds up to a number: entries, the end of a right, and what lies under an entitlement */
        get: {
            parameters: {
                query: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    number: components["schemas"]["NumberName"];
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    thing: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The number, opened. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Behind"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers over a period: of a thing, or added up by product */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Of this thing; of an entitlement with what lies under it. */
                    thing?: string;
                    /** @description Of all things of this product; without it and `thing`: of every one. */
                    product?: string;
                    /** @description Only this one; absent: all that there are. */
                    number?: components["schemas"]["NumberName"] & unknown;
                    /** @description The first day; absent: a year before the last one. */
                    from?: string;
                    /** @description The last day; absent: the day of the reading. */
                    to?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Each number with the days on which it changed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            series: components["schemas"]["Series"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Product keys and cloud tokens: what is left, who looked, and when they run out at the pace they have */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            keys: components["schemas"]["Key"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/keys/{thing}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every activation of a key, with what it consumed and why */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    thing: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description In order. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            activations: components["schemas"]["Activation"][];
                            forecast?: components["schemas"]["Forecast"];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/keys/{thing}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a look at a key or token would end today; nothing is written */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    thing: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A refund and a swap, before the look and after it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ends: components["schemas"]["LookEnds"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/hand-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can still be handed out of the entitlements in force today, and what to tell to do it */
        get: {
            parameters: {
                query?: {
                    /** @description Only of this entitlement. */
                    of?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Those first whose pieces are given to people. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            handOuts: components["schemas"]["HandOut"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who or what holds what */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Only what concerns this thing. */
                    thing?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description People, companies and machines. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            holders: components["schemas"]["Holder"][];
                            /** @description What is kept for whom, the soonest first. */
                            reserved: components["schemas"]["ReservedThing"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What falls due on or after a day, soonest first */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Only what concerns this thing. */
                    thing?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every date that follows from a clause; and what is foreseen besides. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            deadlines: components["schemas"]["Deadline"][];
                            /** @description Days by no clause: a pace, and what is to be imported. */
                            foreseen: components["schemas"]["Foreseen"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/lifecycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of products that are out on a day, and whether on-premises incidents cover them */
        get: {
            parameters: {
                query?: {
                    /** @description One product. */
                    product?: string;
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Newest first, product by product. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            /** @description The day of the list that is shipped. */
                            asOf: string;
                            versions: components["schemas"]["LifecycleLine"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What Microsoft was asked for by a day, and what it decided, oldest first */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Only what concerns this thing. */
                    thing?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refunds, swaps, tokens and replacement tokens. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            requests: components["schemas"]["Request"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which enrollment years end when, and what it would come to to renew them or to let them lapse */
        get: {
            parameters: {
                query?: {
                    /** @description Years that end on this day or later; absent: that of the reading. */
                    from?: string;
                    /** @description Years that end on this day or earlier; absent: all. */
                    until?: string;
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The soonest first; one that can still be renewed stays. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            renewals: components["schemas"]["Ending"][];
                            totals: components["schemas"]["RenewalTotals"];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/renewals/{enrollment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What comes of renewing an enrollment, of another offer, and of letting it lapse, side by side */
        get: {
            parameters: {
                query?: {
                    /** @description The code of another offer; may be repeated, up to 5 times. */
                    to?: string | string[];
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    enrollment: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Nothing is written. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Renewal"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/freezes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every freeze of who held what, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As they were told. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            freezes: components["schemas"]["Freeze"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/freezes/{freeze}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who held what when it was frozen, what is the case of each on a day, and the act that would restore it */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    freeze: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The freeze. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FreezeRead"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the terms make of all that happened, and of what stands on a day */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Only what concerns this thing. */
                    thing?: string;
                    /** @description Those that permit as well. */
                    all?: "true" | "false";
                    /** @description Only this answer. */
                    answer?: components["schemas"]["Answer"] & unknown;
                    clause?: string;
                    /** @description Only on such things. */
                    kind?: string;
                    /** @description Only on acts that were told, or on what stands although nobody acts. */
                    about?: "act" | "state";
                    /** @description Every word stands in the thing, its product, the clause, the event or the reason. */
                    find?: string;
                    /** @description The cursor `next` of the page before; any position serves. */
                    after?: number | null;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Findings"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/findings/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, the newest first, as the lines of a list in groups, from any position on */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Only what concerns this thing. */
                    thing?: string;
                    /** @description Those that permit as well. */
                    all?: "true" | "false";
                    /** @description Only this answer. */
                    answer?: components["schemas"]["Answer"] & unknown;
                    clause?: string;
                    /** @description Only on such things. */
                    kind?: string;
                    /** @description Only on acts that were told, or on what stands although nobody acts. */
                    about?: "act" | "state";
                    /** @description Every word stands in the thing, its product, the clause, the event or the reason. */
                    find?: string;
                    /** @description Absent: no groups. */
                    group?: "clause" | "thing";
                    /** @description The position of the first line; absent: 0. */
                    at?: number | null;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Some lines. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindingLines"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is different from some days before: what was recorded, and what time alone changed */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description How many days before; absent: one, so since yesterday. */
                    days?: number;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The changes. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Changes"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was recorded, in order; with `accept: application/x-ndjson` all of it, line by line */
        get: {
            parameters: {
                query?: {
                    /** @description Only the entries of this thing, and what took them back. */
                    thing?: string;
                    /** @description Only what had happened by this day. */
                    on?: string;
                    /** @description Only what was recorded by this instant or end of day. */
                    knownAt?: string;
                    /** @description Every word stands somewhere in the event, names a person in it, or is the number of the entry. */
                    find?: string;
                    /** @description Only what names this person: an id, a handle or a mail address. */
                    person?: string;
                    /** @description Only of this kind of thing. */
                    kind?: string;
                    event?: string;
                    /** @description Only what happened on this day or later. */
                    from?: string;
                    /** @description Only what happened on this day or earlier. */
                    to?: string;
                    /** @description Only what was recorded from this instant, or the beginning of this day, on. */
                    recordedFrom?: string;
                    /** @description Only what was recorded up to this instant, or the end of this day. */
                    recordedTo?: string;
                    /** @description Only what was taken back, or was not. */
                    withdrawn?: "yes" | "no";
                    /** @description Only what this one told. */
                    by?: string;
                    /** @description Only what was read from a file whose SHA-256 begins so. */
                    file?: string;
                    /** @description Only entries with such a finding, as given then. */
                    answer?: components["schemas"]["Answer"] & unknown;
                    /** @description The cursor `next` of the page before. */
                    after?: number | null;
                    /** @description Instead of `after`: from this position on among all that are meant. */
                    at?: number | null;
                    /** @description With `at`: which come first; absent: the oldest. */
                    order?: "oldest" | "newest";
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page; as `application/x-ndjson` every item behind `after`, one per line. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JournalPage"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/journal/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry explained: what it says, what was made of it then and is now, and what it changed */
        get: {
            parameters: {
                query?: {
                    /** @description Judged by what was known at this instant or end of day; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    /** @description The number of the entry. */
                    seq: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The entry. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EntryExplained"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/journal/{seq}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that an entry is in the journal, up to a signed checkpoint of now (c2sp.org/tlog-proof@v1) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    /** @description The number of the entry. */
                    seq: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file; its extra data is the text of the entry. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/things": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Things and people that may be meant by some words, to pick one */
        get: {
            parameters: {
                query?: {
                    /** @description Words that stand in the id, the name or the product. */
                    find?: string;
                    /** @description Only such ids. */
                    prefixes?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Those whose id begins with the words come first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            things: components["schemas"]["FoundThing"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/things/{thing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of one thing: its numbers, what falls due, what the terms make of it, and the entries behind */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    thing: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The thing. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Thing"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of whom something stands on record */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Those too of whom everything was taken back; entries of the journal still name them. */
                    all?: "true";
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Everybody, and whatever else holds something. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description By handle. */
                            people: components["schemas"]["ListedPerson"][];
                            /** @description Machines, companies and billing profiles that hold something. */
                            others: components["schemas"]["OtherHolder"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of one person: what they hold and on which terms, what it is used for, what they asked for */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    /** @description An id, a short name or a mail address. */
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The person. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonPage"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/people/{person}/leaver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be done when the person leaves: each thing, whether it can go on, and from which day */
        get: {
            parameters: {
                query?: {
                    /** @description The day of leaving, which may be to come; absent: today. */
                    on?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    /** @description An id, a short name or a mail address. */
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Everything was asked about as of that day; nothing was written. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Leaver"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/people/{person}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries that speak of a person, in whatever part, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description The cursor `next` of the page before. */
                    before?: number | null;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    /** @description An id, a short name or a mail address. */
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonJournal"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files that were previewed and accepted, oldest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            imports: components["schemas"]["ImportLine"][];
                            /** @description Files that the journal knows and that were not imported here: of a record that was brought along. */
                            files: components["schemas"]["AcceptedFile"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** What a file would change; nothing is written before it is accepted */
        post: {
            parameters: {
                query?: {
                    /** @description The name of the file. */
                    name?: string;
                    /** @description The day of the export; absent: today. */
                    on?: string;
                    /** @description Forces a format; absent: it is recognized by the content. */
                    format?: string;
                    /** @description Which comes first, month or day, where the file does not tell. */
                    dates?: "mdy" | "dmy";
                };
                header?: {
                    /** @description The same key with the same request gives the first receipt again, and writes nothing. */
                    "idempotency-key"?: string;
                    /** @description `respond-async`: where it would take long, the answer is 202 with the work that goes on. */
                    prefer?: string;
                };
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                    "multipart/form-data": {
                        /** Format: binary */
                        file?: string;
                    };
                };
            };
            responses: {
                /** @description The preview. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Import"];
                    };
                };
                /** @description It goes on; ask for it by its id. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/imports/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a file would change; nothing is written, and nothing of the file is kept */
        post: {
            parameters: {
                query?: {
                    /** @description The name of the file. */
                    name?: string;
                    /** @description The day of the export; absent: today. */
                    on?: string;
                    /** @description Forces a format; absent: it is recognized by the content. */
                    format?: string;
                    /** @description Which comes first, month or day, where the file does not tell. */
                    dates?: "mdy" | "dmy";
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                    "multipart/form-data": {
                        /** Format: binary */
                        file?: string;
                    };
                };
            };
            responses: {
                /** @description As a preview, without an id. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DryRun"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import, row by row */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The import. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Import"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Leaves a preview: it is forgotten with its file */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Forgotten. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/imports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes what the file says on the record of now, as one batch */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the first receipt again, and writes nothing. */
                    "idempotency-key"?: string;
                    /** @description `respond-async`: where it would take long, the answer is 202 with the work that goes on. */
                    prefer?: string;
                };
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Written; the second time, the first receipt. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Import"];
                    };
                };
                /** @description It goes on; ask for it by its id. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/imports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compares the file of a preview again, read otherwise; the preview gives way to the new one */
        post: {
            parameters: {
                query?: {
                    /** @description The day of the export; absent: today. */
                    on?: string;
                    /** @description Forces a format; absent: it is recognized by the content. */
                    format?: string;
                    /** @description Which comes first, month or day, where the file does not tell. */
                    dates?: "mdy" | "dmy";
                };
                header?: {
                    /** @description The same key with the same request gives the first receipt again, and writes nothing. */
                    "idempotency-key"?: string;
                    /** @description `respond-async`: where it would take long, the answer is 202 with the work that goes on. */
                    prefer?: string;
                };
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The new preview. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Import"];
                    };
                };
                /** @description It goes on; ask for it by its id. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What undoing an import would take back, and what leans on it; nothing is written */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The preview. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UndoPreview"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Takes back every entry of an import that still stands, in one list; refused while others lean on it */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same key with the same request gives the first receipt again, and writes nothing. */
                    "idempotency-key"?: string;
                    /** @description `respond-async`: where it would take long, the answer is 202 with the work that goes on. */
                    prefer?: string;
                };
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Why it was wrong. */
                        because: string;
                    };
                };
            };
            responses: {
                /** @description Taken back; the second time, the first receipt. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Import"];
                    };
                };
                /** @description It goes on; ask for it by its id. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of an import that are new, changed, unchanged or refused, a page at a time */
        get: {
            parameters: {
                query: {
                    tab: "new" | "changed" | "unchanged" | "refused";
                    /** @description Only rows in which each of these words stands. */
                    find?: string;
                    /** @description Only the row of this number in the file. */
                    row?: number;
                    /** @description The first row of the page, counted within the tab from 0. */
                    from?: number | null;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportRows"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/imports/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The refused rows with reason and cure, as a file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description CSV. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Long work that goes on or has ended, newest first; it is forgotten when the server stops */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All that is remembered. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            jobs: components["schemas"]["Job"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one piece of long work is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The work. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fills an empty record with a made-up partner, whose story ends today */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Filled. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filled"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each source that can be imported: when it was last, and when it is due */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them, those never imported too. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: string;
                            sources: components["schemas"]["Source"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the organization is called, what its membership is made of, and how it wants its record kept */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All that was told. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Settings"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An evidence pack of a period, to be verified without this server */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            responses: {
                /** @description A zip archive. It is a reading and writes nothing, so an idempotency key is of no use here. With `accept: application/x-ndjson` line by line: how far it is, what was made, and the archive in parts. A long pack takes seconds, and some megabytes. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                        "application/x-ndjson": components["schemas"]["PackLine"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The copies of the Guide that were registered, the last one first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them, without their text. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            copies: components["schemas"]["GuideCopy"][];
                        };
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Registers an own copy of the Guide: PDF, Markdown or text; it never leaves the store as a whole */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                    "multipart/form-data": {
                        /** Format: binary */
                        file?: string;
                    };
                };
            };
            responses: {
                /** @description Registered; a copy that is registered already is given as it is. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Registered"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/guide/passages/{clause}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands in the registered copy where a clause stands */
        get: {
            parameters: {
                query?: {
                    /** @description The hash of a copy, or how it begins; absent: the one registered last. */
                    copy?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                    clause: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The passage. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Passage"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the journal stands: a signed note (C2SP) to keep outside */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The note. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the journal stands, and where earlier checkpoints of it were sent */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                    /** @description Hash the journal again, and say of each sent checkpoint whether it still fits. */
                    fits?: "true" | "false";
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Checkpoints. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Checkpoints"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is ready for an auditor who asks for a period, what is missing, and what to do about it */
        get: {
            parameters: {
                query: {
                    /** @description The first day. */
                    from: string;
                    /** @description The last day. */
                    to: string;
                    /** @description Of what each item is about, so many are passed over; absent: none. */
                    after?: number | null;
                    /** @description How many are shown; absent: 20. */
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Topic by topic. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Readiness"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orgs/{org}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asked for our records, what was built and handed over, and how it stands; the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description As of this day, of the calendar or counted from today (`today-30`); absent: today. */
                    on?: string;
                    /** @description As known then: an instant, or a day, which means its end in UTC; absent: now. */
                    knownAt?: string;
                };
                header?: never;
                path: {
                    /** @description The organization. */
                    org: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every review. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reviews"];
                    };
                };
                /** @description What was wrong with the call, or with us. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {boolean} */
            ok: true;
            release: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            cure: string;
            /** @description Why a guard refused. */
            findings?: components["schemas"]["Finding"][];
            /** @description By which the operator finds the failure in the log. */
            id?: string;
        };
        Finding: {
            thing: string;
            /** @description Absent for what stands although nobody acts. */
            event?: string;
            /** @description The entry that it is about. */
            seq?: number;
            on: string;
            clause: string;
            title: string;
            /** @description The clause in our words. */
            says: string;
            /** @description Where it stands: headings of the Guide, outermost first. */
            section: string[];
            /** @description The public page of Microsoft that says it. Absent: the Guide says it. */
            page?: {
                title: string;
                asOf: string;
                /** @enum {string} */
                certainty: "A" | "B" | "C";
            };
            /** @description The date of the Guide used, or from which the page is taken to hold. */
            edition: string;
            answer: components["schemas"]["Answer"];
            why: string;
            /** @description Forbidden: the first day on which it becomes permitted. */
            until?: string;
            /** @description Unknown: the facts that are missing. */
            missing?: string[];
            /** @description Discretionary: the last day on which Microsoft may be asked. */
            by?: string;
            /** @description Discretionary: how often one may ask. */
            times?: number;
            figures?: {
                [key: string]: number;
            };
            /** @description What we are not sure of in this answer. */
            doubts: string[];
        };
        /**
         * @description What the terms make of it.
         * @enum {string}
         */
        Answer: "permitted" | "forbidden" | "unknown" | "discretionary";
        Organizations: {
            organizations: {
                org: string;
                /** @description Entries in its journal. */
                size: number;
                /** @description The name of its journal in a checkpoint. */
                origin: string;
                /** @description What an auditor needs ahead to check signatures. */
                verifierKey: string;
            }[];
        };
        Organization: {
            org: string;
            /** @description What it is called; absent: nobody told. */
            name?: string;
            release: string;
            /** @description The day it is now in the time zone. */
            today: string;
            /** @description The IANA time zone in which days are counted. */
            zone: string;
            /** @description Entries in its journal. */
            size: number;
            /** @description The first day on which something happened; absent: nothing did. */
            first?: string;
            /**
             * @description It begins with the made-up partner of the demo; absent: it is somebody’s own.
             * @enum {boolean}
             */
            demo?: true;
            /** @description The instant of the newest entry. */
            last?: string;
        };
        ClauseLine: {
            id: string;
            title: string;
            says: string;
            section: string[];
            /** @enum {string} */
            kind: "judged" | "told";
            /** @description Not the Guide but this page of Microsoft’s says it. */
            page?: {
                title: string;
                asOf: string;
                /** @enum {string} */
                certainty: "A" | "B" | "C";
            };
            /** @description How many scenarios prove it. */
            cases: number;
            /** @description How many doubts it states. */
            unsure: number;
            /** @description Told clauses: the part of the product that serves it. */
            serves?: string;
            appliedBy?: components["schemas"]["Appliers"];
        };
        /** @description Judged clauses: what judges it. */
        Appliers: {
            /** @description On what happens to such things, and on how they stand. */
            kinds: {
                kind: string;
                title: string;
                prefix: string;
            }[];
            /** @description Over several things at once, by the name of the part of the product that looks. */
            across: string[];
        };
        Clause: components["schemas"]["ClauseLine"] & {
            /** @description How we read it where the wording leaves room. */
            reading: string;
            doubts: {
                [key: string]: string;
            };
            /** @description Newest first. */
            editions: {
                from: string;
                /** @enum {string} */
                regime?: "legacy" | "modernized";
                params: {
                    [key: string]: number | string;
                };
            }[];
            /** @description What each edition changed of the one before it; empty where there is one edition. */
            differences: {
                newer: {
                    from: string;
                    /** @enum {string} */
                    regime?: "legacy" | "modernized";
                };
                older: {
                    from: string;
                    /** @enum {string} */
                    regime?: "legacy" | "modernized";
                };
                params: {
                    name: string;
                    newer?: number | string;
                    older?: number | string;
                }[];
                scenarios: {
                    name: string;
                    newer: {
                        answer: components["schemas"]["Answer"];
                        until?: string;
                    } & {
                        [key: string]: unknown;
                    };
                    older: {
                        answer: components["schemas"]["Answer"];
                        until?: string;
                    } & {
                        [key: string]: unknown;
                    };
                }[];
            }[];
            /** @description What it may be asked about: see `try`. */
            facts: {
                name: string;
                /** @enum {string} */
                type: "day" | "number" | "amount" | "quantity" | "flag" | "choice" | "text";
                /** @description What may be chosen; of another type, words in its place. */
                words: string[];
                optional: boolean;
                example: string | number | boolean;
            }[];
            scenarios: {
                name: string;
                facts: {
                    [key: string]: unknown;
                };
                answer: {
                    [key: string]: unknown;
                };
                /**
                 * @description Absent: legacy.
                 * @enum {string}
                 */
                regime?: "legacy" | "modernized";
            }[];
        };
        Tried: {
            on: string;
            clause: string;
            title: string;
            /** @description The clause in our words. */
            says: string;
            /** @description Where it stands: headings of the Guide, outermost first. */
            section: string[];
            /** @description The public page of Microsoft that says it. Absent: the Guide says it. */
            page?: {
                title: string;
                asOf: string;
                /** @enum {string} */
                certainty: "A" | "B" | "C";
            };
            /** @description The date of the Guide used, or from which the page is taken to hold. */
            edition: string;
            answer: components["schemas"]["Answer"];
            why: string;
            /** @description Forbidden: the first day on which it becomes permitted. */
            until?: string;
            /** @description Unknown: the facts that are missing. */
            missing?: string[];
            /** @description Discretionary: the last day on which Microsoft may be asked. */
            by?: string;
            /** @description Discretionary: how often one may ask. */
            times?: number;
            figures?: {
                [key: string]: number;
            };
            /** @description What we are not sure of in this answer. */
            doubts: string[];
        };
        Kind: {
            kind: string;
            title: string;
            /** @description How the id of such a thing begins. */
            prefixes: string[];
            events: {
                event: string;
                says: string;
                fields: {
                    name: string;
                    type: string;
                    says: string;
                    optional: boolean;
                    /** @description The choices, or the prefixes that a thing may have. */
                    of?: string[];
                }[];
            }[];
        };
        Answered: {
            answer: components["schemas"]["Answer"];
            findings: components["schemas"]["Finding"][];
            /** @description Reservations for others that it goes against. They are no clause of the Guide. */
            reservations: components["schemas"]["ReservationLine"][];
            /** @description What would be permitted instead, the best first: with another such thing, or on a later day. Of one act that is not permitted. */
            alternatives: components["schemas"]["Alternative"][];
            /** @description What would stand once it happened, did not before, and is not plainly permitted: what the act leaves to be done. */
            after: {
                /** @description The first of them. */
                findings: components["schemas"]["Finding"][];
                /** @description How many there are. */
                many: number;
            };
            people: components["schemas"]["PeopleNamed"];
        };
        /** @description The next assignment of a thing, kept for a person. */
        ReservationLine: components["schemas"]["Reservation"] & {
            thing: string;
        };
        /** @description The next assignment of a thing, kept for a person. */
        Reservation: {
            /** @description The person. */
            for: string;
            /** @description The first day on which that person is to have it. */
            from: string;
            /** @description The day on which it was reserved. */
            since: string;
            because?: string;
        };
        Alternative: {
            event: components["schemas"]["Event"];
            product: string;
            /** @description How many are left there. */
            free?: number;
            unit?: string;
            /** @description It is kept already for whom it would be assigned to, from this day. */
            kept?: string;
            /** @description Somebody outside who still has it, and from whom it would pass. */
            holder?: string;
        };
        /** @description The act that would be permitted, as it can be told. */
        Event: {
            thing: string;
            event: string;
            on: string;
        } & {
            [key: string]: string | number | boolean;
        };
        /** @description The people in it, by id, with the names they are shown by. */
        PeopleNamed: {
            [key: string]: string;
        };
        /** @description `events`, or the words of one event as a story has them. */
        Asked: {
            events?: components["schemas"]["EventIn"][];
            /** @example vs-7 assigned to grace */
            words?: string;
            /**
             * @description Write nothing unless the terms permit all of it.
             * @enum {string}
             */
            onlyIf?: "permitted";
        };
        /** @description One event with its fields; /v1/events lists them. */
        EventIn: {
            /** @example vs-7 */
            thing: string;
            /** @example assigned */
            event: string;
            /** @description The day it happened; absent: today. */
            on?: string;
        } & {
            [key: string]: string | number | boolean;
        };
        Receipt: {
            answer: components["schemas"]["Answer"];
            entries: {
                seq: number;
                recordedAt: string;
                /** @description Base64 of the leaf hash. */
                hash: string;
                event: components["schemas"]["Event"] & unknown;
                findings: components["schemas"]["Finding"][];
            }[];
            /** @description Reservations for others that it goes against. They are no clause of the Guide. */
            reservations: components["schemas"]["ReservationLine"][];
            /** @description Entries in the journal, these included. */
            size: number;
        };
        Catalog: {
            on: string;
            knownAt?: string;
            offers: {
                offer: string;
                title: string;
                /** @description It may be bought on that day, as far as the terms say. */
                sold: boolean;
                /** @description List price of the United States before tax; absent: not known by then. */
                fee?: {
                    /** @description Exact, with its currency, or `unknown`. */
                    fee: string;
                    before?: string;
                    purchase: string;
                    source: string;
                    /** @description The day of what the source says; only the month or year where no more is known. */
                    asOf: string;
                    /**
                     * @description A read directly, B quoted or two agree, C one secondary source, D weak.
                     * @enum {string}
                     */
                    certainty: "A" | "B" | "C" | "D";
                    conflict?: string;
                    note?: string;
                };
                rows: components["schemas"]["CatalogRow"][];
                /** @description What is missing. */
                says: string[];
            }[];
            says: string[];
        };
        CatalogRow: {
            /** @description The designation or specialization that brings it. */
            scope?: string;
            benefit: string;
            category: string;
            /** @description A number; an amount of money, `2400 USD`; `unlimited`; or `unknown`. */
            quantity: number | string;
            unit: string;
            /** @enum {string} */
            per?: "month" | "year";
            /** @description How many times over at most. */
            cap?: number;
            /**
             * @description Whether a product key is needed; absent: unknown.
             * @enum {string}
             */
            key?: "required" | "not required";
            source: string;
            /** @description The day of what the source says; only the month or year where no more is known. */
            asOf: string;
            /**
             * @description A read directly, B quoted or two agree, C one secondary source, D weak.
             * @enum {string}
             */
            certainty: "A" | "B" | "C" | "D";
            /** @description What other sources say instead. */
            conflict?: string;
            note?: string;
            /** @description The thing that it is told of: it went before the shipped row. */
            own?: string;
        };
        Granted: {
            /** @enum {boolean} */
            dryRun?: true;
            enrollment: string;
            offer: string;
            on: string;
            edition: string;
            lines: components["schemas"]["GrantLine"][];
            /** @description What is missing. */
            says: string[];
            answer: components["schemas"]["Answer"];
            findings: components["schemas"]["Finding"][];
            /** @description What was written; absent for a dry run. */
            entries?: {
                first: number;
                count: number;
                size: number;
            };
        };
        GrantLine: {
            /** @description The entitlement. */
            thing: string;
            benefit: string;
            scope?: string;
            category: string;
            /**
             * @description `unknown`: nobody said how many; `none`: the source says zero; `weak`: of certainty D; `fraction`: no whole number of money.
             * @enum {string}
             */
            outcome: "granted" | "already" | "left out" | "unknown" | "none" | "weak" | "fraction";
            /** @description A number; an amount of money, `2400 USD`; `unlimited`; or `unknown`. */
            quantity: number | string;
            unit: string;
            /**
             * @description The quantity is of the call, not of the catalog.
             * @enum {boolean}
             */
            changed?: true;
            cap?: number;
            /**
             * @description Whether a product key is needed; absent: unknown.
             * @enum {string}
             */
            key?: "required" | "not required";
            source: string;
            /** @description The day of what the source says; only the month or year where no more is known. */
            asOf: string;
            /**
             * @description A read directly, B quoted or two agree, C one secondary source, D weak.
             * @enum {string}
             */
            certainty: "A" | "B" | "C" | "D";
            conflict?: string;
            note?: string;
            own?: string;
        };
        Granting: {
            /** @example enr-2026 */
            enrollment?: string;
            /** @description Instead: the offer, where one enrollment of it is in its year. */
            offer?: string;
            /** @description The day of the grant; absent: the first day of the enrollment. */
            on?: string;
            /** @description The catalog as of this day; absent: of the day of the grant. */
            edition?: string;
            /** @description The designations or specializations attained. */
            scopes?: string[];
            /** @description Benefits to leave out, by name or by the id of the entitlement. */
            without?: string[];
            /** @description Benefits of another quantity: a number, `unlimited`, or money such as `2400 USD`. */
            set?: {
                benefit: string;
                quantity: number | string;
            }[];
            /** @description Write nothing. */
            dryRun?: boolean;
        };
        Position: {
            on: string;
            knownAt?: string;
            lines: components["schemas"]["PositionLine"][];
            counts: {
                product: string;
                sku: string;
                on: string;
                by: string;
                licenses: {
                    ours: number;
                    theirs: number;
                    difference: number;
                };
                assigned: {
                    ours: number;
                    theirs: number;
                    difference: number;
                };
            }[];
        };
        PositionLine: {
            thing: string;
            kind: string;
            product: string;
            under?: string;
            /** @description What its kind is called. */
            title: string;
            /** @description The enrollment that it comes from, also through an entitlement. */
            enrollment?: string;
            offer?: string;
            offerTitle?: string;
            /** @description The entitlement that it lies under. */
            entitlement?: string;
            pieces?: components["schemas"]["Pieces"];
            /** @description Of a token, or of what has tokens: which of the counts is that of its product. */
            sku?: string;
            /** @description The last day of the right to use it. */
            until?: string;
            /**
             * @description That day is past.
             * @enum {boolean}
             */
            ended?: true;
            /** @description The last day on which the service runs, whatever the right. */
            serviceUntil?: string;
            /** @description The same day by our arithmetic, beside what the admin center shows. */
            serviceExpected?: string;
            numbers: {
                entitled: number | "unknown";
                unit: string;
                assignedNow: number;
                peak: number;
                activationsConsumed?: number;
                /** @description Of a credit, up to the day: drawn, lapsed and left come to granted, exactly. */
                money?: {
                    /** @description An exact amount and its currency: `2400.5 USD`. */
                    granted: string;
                    /** @description An exact amount and its currency: `2400.5 USD`. */
                    drawn: string;
                    /** @description An exact amount and its currency: `2400.5 USD`. */
                    lapsed: string;
                    /** @description An exact amount and its currency: `2400.5 USD`. */
                    left: string;
                    /** @description Drawn beyond the credit, and so from no part of it. */
                    over?: string;
                    /** @description What a tool of Microsoft has as remaining, and theirs less ours on the day it counted. */
                    counted?: {
                        /** @description An exact amount and its currency: `2400.5 USD`. */
                        remaining: string;
                        on: string;
                        by: string;
                        /** @description An exact amount and its currency: `2400.5 USD`. */
                        difference: string;
                    };
                };
            };
            /** @description What a tool of Microsoft counted, and theirs less ours. */
            counted?: {
                /** @enum {string} */
                what: "activations remaining" | "listed now";
                number: number;
                on: string;
                by: string;
                difference: number;
            };
            reserved?: components["schemas"]["Reservation"];
            /** @description How many findings stand on the day, those of its pieces as well. */
            open: {
                forbidden: number;
                unknown: number;
                discretionary: number;
            };
            /** @description What we are not sure of in what stands. */
            doubts: number;
        };
        /** @description What was handed out of an entitlement, in one. */
        Pieces: {
            many: number;
            kinds: {
                kind: string;
                title: string;
                many: number;
            }[];
            /** @description The last of their ends of service. */
            serviceUntil?: string;
            /** @description Added up, where they are in one currency. */
            money?: {
                /** @description An exact amount and its currency: `2400.5 USD`. */
                granted: string;
                /** @description An exact amount and its currency: `2400.5 USD`. */
                drawn: string;
                /** @description An exact amount and its currency: `2400.5 USD`. */
                lapsed: string;
                /** @description An exact amount and its currency: `2400.5 USD`. */
                left: string;
            };
            counted?: {
                /** @enum {string} */
                what: "activations remaining" | "listed now";
                number: number;
                difference: number;
                /** @description The day of the oldest count. */
                on: string;
            };
        };
        Behind: {
            thing: string;
            product: string;
            number: components["schemas"]["NumberName"];
            unit: string;
            on: string;
            value: components["schemas"]["Value"];
            /** @description Their changes come to the value, exactly. */
            lines: components["schemas"]["BehindLine"][];
            people: components["schemas"]["PeopleNamed"];
        };
        /**
         * @example assignedNow
         * @enum {string}
         */
        NumberName: "entitled" | "assignedNow" | "peak" | "activationsConsumed" | "activationsLeft" | "granted" | "drawn" | "lapsed" | "left" | "over";
        /** @description A number, an exact amount with its currency, or `unknown`. */
        Value: number | string;
        BehindLine: {
            on: string;
            change: components["schemas"]["Value"];
            after: components["schemas"]["Value"] & unknown;
            /** @description The entry that changed it. */
            seq?: number;
            recordedAt?: string;
            event?: components["schemas"]["Event"] & unknown;
            /** @description The event in words. */
            says?: string;
            /**
             * @description What changed it although nothing happened to the thing.
             * @enum {string}
             */
            turn?: "right-ended" | "right-again" | "period-began" | "period-ended" | "told-above";
            /** @description What lies under an entitlement, with a number of its own. */
            thing?: string;
            product?: string;
        };
        Series: {
            /** @description A thing, or a product. */
            of: string;
            number: components["schemas"]["NumberName"];
            unit: string;
            /** @description Its value on the first day, and on each day on which it became another. */
            points: {
                on: string;
                value: components["schemas"]["Value"];
            }[];
        };
        Key: components["schemas"]["PositionLine"] & {
            issued: string;
            /** @description The last five characters: all that is on record of the key. */
            last5?: string;
            /** @description Of a key, by our record. */
            activationsLeft?: number | "unknown";
            looks: number;
            lastLook?: string;
            forecast?: components["schemas"]["Forecast"];
            redeemed?: {
                on: string;
                tenant: string;
            };
            redeemBy?: string;
        };
        /** @description Of a product key. */
        Forecast: {
            /** @enum {string} */
            answer: "runs-out" | "used-up" | "no-pace" | "ended" | "unknown";
            /** @description By our record, or by Microsoft’s count when that is less. */
            left: number | "unknown";
            /** @description The first day that the pace is taken from. */
            from: string;
            days: number;
            /** @description In these days. */
            consumed: number;
            /** @description The day on which the last one is used up at that pace: no promise. */
            on?: string;
            /** @description The last day of the right, which comes first. */
            endsBefore?: string;
            missing?: string[];
        };
        Activation: {
            seq: number;
            on: string;
            recordedAt: string;
            machine: string;
            consumed: number;
            finding?: components["schemas"]["Finding"] & unknown;
        };
        LookEnds: {
            enrollment: string;
            /** @enum {string} */
            what: "refund" | "swap";
            now: components["schemas"]["Finding"] & unknown;
            after: components["schemas"]["Finding"] & unknown;
        };
        HandOut: {
            entitlement: string;
            product: string;
            /** @description The kind of the piece. */
            kind: string;
            /** @description What the kind is called. */
            title: string;
            /** @description How many are not handed out yet; absent where nobody said how many there are. */
            left?: number;
            unit: string;
            /**
             * @description What to tell in one list, in the words of a story. The last act lacks what only a person can say.
             * @example [
             *       "2026-09-01 vs-core-1 granted level professional",
             *       "vs-core-1 assigned"
             *     ]
             */
            acts: string[];
        };
        Holder: {
            /** @description The id of a person or company, or the name of a machine. */
            holder: string;
            /** @description The name of the person, where it is not erased. */
            holderName?: string;
            handle?: string;
            /** @description A day, or `unknown`. */
            since: string;
            many: number;
            thing: string;
            kind: string;
        };
        /** @description The next assignment of a thing, kept for a person. */
        ReservedThing: components["schemas"]["Reservation"] & {
            thing: string;
            kind: string;
            /** @description The name of the person, where it is not erased. */
            forName?: string;
            forHandle?: string;
        };
        Deadline: {
            /** @description By which something is told of it: `due-… acknowledged`. */
            id: string;
            on: string;
            what: string;
            clause: string;
            /** @description The event of the thing by which it is seen to. */
            act?: string;
            thing: string;
            kind: string;
            /** @description What the thing is of: a product, a benefit, an offer. */
            label?: string;
            /** @description The person who sees to it. */
            owner?: string;
            /**
             * @description Named for it, or entrusted with its kind, or the program administrator.
             * @enum {string}
             */
            ownerAs?: "named" | "entrusted" | "administrator";
            ownerName?: string;
            /** @description The person for whom the thing is kept. */
            for?: string;
            forName?: string;
            /** @description The person who leaves, and from whom it is taken back; or it is they who leave. */
            from?: string;
            fromName?: string;
            /** @description The day on which it was acknowledged. */
            acknowledged?: string;
            snoozed?: {
                until: string;
                because: string;
            };
            /** @description It was acknowledged, or put off to a later day. */
            handled: boolean;
            /** @description It is within the longest lead time of its kind, and not handled. */
            remind: boolean;
        };
        Foreseen: {
            /** @description By which something is told of it: `due-… acknowledged`. */
            id: string;
            on: string;
            what: string;
            thing: string;
            /** @description What the thing is of: a product, a benefit, an offer. */
            label?: string;
            /** @description The person who sees to it. */
            owner?: string;
            /**
             * @description Named for it, or entrusted with its kind, or the program administrator.
             * @enum {string}
             */
            ownerAs?: "named" | "entrusted" | "administrator";
            ownerName?: string;
            /** @description The day on which it was acknowledged. */
            acknowledged?: string;
            snoozed?: {
                until: string;
                because: string;
            };
            /** @description It was acknowledged, or put off to a later day. */
            handled: boolean;
            /** @description It is within the longest lead time of its kind, and not handled. */
            remind: boolean;
            /**
             * @description A key has no activation left by then, if it goes on as it did.
             * @enum {string}
             */
            from: "pace";
            clause: string;
            /** @description The entry behind it. */
            seq: number;
            left: number;
            /** @description In these days. */
            consumed: number;
            days: number;
        } | {
            /** @description By which something is told of it: `due-… acknowledged`. */
            id: string;
            on: string;
            what: string;
            thing: string;
            /** @description What the thing is of: a product, a benefit, an offer. */
            label?: string;
            /** @description The person who sees to it. */
            owner?: string;
            /**
             * @description Named for it, or entrusted with its kind, or the program administrator.
             * @enum {string}
             */
            ownerAs?: "named" | "entrusted" | "administrator";
            ownerName?: string;
            /** @description The day on which it was acknowledged. */
            acknowledged?: string;
            snoozed?: {
                until: string;
                because: string;
            };
            /** @description It was acknowledged, or put off to a later day. */
            handled: boolean;
            /** @description It is within the longest lead time of its kind, and not handled. */
            remind: boolean;
            /**
             * @description A source is to be imported again; its day may be past.
             * @enum {string}
             */
            from: "import";
            /** @description What the source is called. */
            title: string;
            /** @description The entry behind it. */
            seq: number;
            /** @description The day of the export that was imported last. */
            last: string;
        };
        LifecycleLine: {
            product: string;
            version: string;
            /** @description The day of its first release. */
            released: string;
            /**
             * @description N is the newest version that is out on the day, N-1 the one before it.
             * @enum {string}
             */
            rank: "N" | "N-1" | "older" | "unknown";
            /** @enum {string} */
            mainstream: "in" | "ended" | "unknown";
            /** @description The last day of mainstream support; absent where no end is set, or none is known. */
            mainstreamUntil?: string;
            /** @description The thing that it is told of: it went before the shipped rows. */
            own?: string;
        };
        Request: {
            thing: string;
            /** @enum {string} */
            what: "refund" | "swap" | "replacement token" | "token";
            asked: string;
            /** @description The last day on which it can still be had, where a clause sets one. */
            by?: string;
            /** @description Absent while it is open. */
            decided?: string;
            /** @enum {string} */
            outcome?: "granted" | "refused";
        };
        Ending: {
            enrollment: string;
            offer: string;
            title: string;
            first: string;
            /** @description The last day of the enrollment year. */
            until: string;
            /** @enum {string} */
            state: "open" | "renewed" | "lapsed" | "refunded" | "over";
            /** @description From the day of the reading to the last one; negative where it is past. */
            days: number;
            /** @description The last day to renew it, where there is one. */
            renewBy?: string;
            renewedBy: string[];
            paid?: string;
            /** @description Only of one that is open. */
            renew?: {
                /** @description The list price with its currency; `unknown`; or `none`, where nothing is bought. */
                fee: string;
                /** @description How much is to be done; of what ends, how many kinds. Absent: none. */
                work: {
                    end?: number;
                    redeem?: number;
                    reassign?: number;
                    reactivate?: number;
                    uninstall?: number;
                    buy?: number;
                    unknown?: number;
                };
            };
            lapse?: {
                /** @description The list price with its currency; `unknown`; or `none`, where nothing is bought. */
                fee: string;
                /** @description How much is to be done; of what ends, how many kinds. Absent: none. */
                work: {
                    end?: number;
                    redeem?: number;
                    reassign?: number;
                    reactivate?: number;
                    uninstall?: number;
                    buy?: number;
                    unknown?: number;
                };
            };
        };
        RenewalTotals: {
            open: number;
            /** @description List prices to renew all that are open: a sum for each currency. */
            fees: string[];
            /** @description How many of them have no known price. */
            unknown: number;
            /** @description What was paid for them last. */
            paid: string[];
        };
        Renewal: {
            enrollment: string;
            offer: string;
            title: string;
            first: string;
            /** @description The last day of the enrollment year. */
            until: string;
            /** @enum {string} */
            state: "open" | "renewed" | "lapsed" | "refunded" | "over";
            /** @description From the day of the reading to the last one; negative where it is past. */
            days: number;
            /** @description The last day to renew it, where there is one. */
            renewBy?: string;
            renewedBy: string[];
            paid?: string;
            on: string;
            anniversary: string;
            /** @description To renew it, each other offer that was asked for, to let it lapse. None where it is decided already. */
            plans: components["schemas"]["RenewalPlan"][];
            /** @description The other offers of the catalog, and what the terms make of buying them. */
            offers: {
                offer: string;
                title: string;
                answer: components["schemas"]["Answer"];
                why: string;
                /** @description Whether it can be bought, as the source of its fee has it. */
                purchase?: string;
                /** @description The enrollment of it that is in its year already. */
                held?: string;
            }[];
            /** @description Of who held what of it. */
            freezes: components["schemas"]["Freeze"][];
        };
        RenewalPlan: {
            /** @enum {string} */
            what: "renew" | "switch" | "lapse";
            /** @description The offer bought; absent where it lapses. */
            offer?: string;
            title?: string;
            /** @description The anniversary, or the day of the reading when that is later. */
            on: string;
            answer: components["schemas"]["Answer"];
            /** @description The words by which the choice is told. */
            words: string;
            cost: components["schemas"]["RenewalCost"];
            effects: components["schemas"]["RenewalEffect"][];
            benefits: components["schemas"]["BenefitChange"][];
            tasks: components["schemas"]["RenewalTask"][];
            /** @description On the choice and on what it would bring, and what would stand once it is made. */
            findings: (components["schemas"]["Finding"] & {
                things: string[];
            })[];
            /** @description What is not known. */
            says: string[];
        };
        RenewalCost: {
            /** @description The list price with its currency; `unknown`; or `none`, where nothing is bought. */
            fee: string;
            /** @description Where the fee is from: a list price of the United States before tax. */
            listed?: {
                before?: string;
                purchase: string;
                source: string;
                /** @description The day of what the source says; only the month or year where no more is known. */
                asOf: string;
                /**
                 * @description A read directly, B quoted or two agree, C one secondary source, D weak.
                 * @enum {string}
                 */
                certainty: "A" | "B" | "C" | "D";
                conflict?: string;
                note?: string;
            };
            /** @description What was paid for the year that ends; absent: not told. */
            paid?: string;
            /** @description What may have to be licensed commercially as well; nobody says at what price. */
            besides: {
                product: string;
                unit: string;
                many: number | "unknown";
            }[];
        };
        RenewalEffect: {
            /**
             * @description `uninstall`: or license it commercially; `buy`: license it commercially or give it up; `unknown`: whether the next list has enough of it is not known.
             * @enum {string}
             */
            work: "end" | "redeem" | "reassign" | "reactivate" | "uninstall" | "buy" | "unknown";
            /** @description Its last day, where it ends; else the day on which there is something to do. */
            on: string;
            clause: string;
            /** @description The title of the clause. */
            title: string;
            kind: string;
            product: string;
            unit: string;
            many: number | "unknown";
            /** @description Money of a credit that is left, and lapses. */
            left?: string;
            doubts: string[];
            things: string[];
        };
        BenefitChange: {
            benefit: string;
            /** @description The name in the catalog, where it is another. */
            listedAs?: string;
            /** @description What it is now; absent where it is new. */
            thing?: string;
            now?: number | "unknown";
            unit?: string;
            inUse?: number;
            /** @description How many the next list has; `unknown`; or `not listed`. */
            next: number | string;
            nextUnit?: string;
            source?: string;
            /** @description The day of what the source says; only the month or year where no more is known. */
            asOf?: string;
            /**
             * @description A read directly, B quoted or two agree, C one secondary source, D weak.
             * @enum {string}
             */
            certainty?: "A" | "B" | "C" | "D";
            conflict?: string;
        };
        RenewalTask: {
            on: string;
            what: string;
            clause: string;
            /** @description The title of the clause. */
            title: string;
            things: string[];
            /**
             * @description `uninstall`: or license it commercially; `buy`: license it commercially or give it up; `unknown`: whether the next list has enough of it is not known.
             * @enum {string}
             */
            work?: "end" | "redeem" | "reassign" | "reactivate" | "uninstall" | "buy" | "unknown";
            product?: string;
            unit?: string;
            many?: number | "unknown";
            left?: string;
            /** @description The words by which it is told once it is done. */
            words?: string;
        };
        Freeze: {
            freeze: string;
            /** @description The day of which it holds fast who held what. */
            on: string;
            why: string;
            /** @description The enrollment whose benefits are meant; absent: all. */
            of?: string;
            seq: number;
            recordedAt: string;
        };
        FreezeRead: components["schemas"]["Freeze"] & {
            /** @description The day of the comparison. */
            asOf: string;
            /** @description How many holdings are in which case. */
            cases: {
                same?: number;
                moved?: number;
                waiting?: number;
                lost?: number;
                left?: number;
                mistaken?: number;
            };
            holdings: components["schemas"]["FrozenHolding"][];
        };
        FrozenHolding: {
            thing: string;
            kind: string;
            product: string;
            /** @description The id of a person or company, or the name of a machine. */
            holder: string;
            holderName?: string;
            handle?: string;
            /** @description A day, or `unknown`. */
            since: string;
            many: number;
            unit: string;
            /**
             * @description `since`: told only after the freeze; `taken back`: known then, and found wrong since.
             * @enum {string}
             */
            known: "then" | "since" | "taken back";
            /**
             * @description `same`: still held; `moved`: another of the kind is held instead; `waiting`: can be given again from a day on; `lost`: to be given again, if anything is there; `left`: may hold nothing now; `mistaken`: was not held.
             * @enum {string}
             */
            now: "same" | "moved" | "waiting" | "lost" | "left" | "mistaken";
            /** @description Which thing is held instead. */
            by?: string;
            /** @description How many are still missing, where some are held. */
            missing?: number;
            /** @description The first day on which it may be given again. */
            until?: string;
            /** @description Absent where nothing is to be done, or nothing is there that could be given. */
            restoring?: {
                /** @description The act that would give it again, as words to tell. */
                words: string;
                answer: components["schemas"]["Answer"];
                until?: string;
                /** @description What stands in the way, or is not known. */
                findings: components["schemas"]["Finding"][];
            };
        };
        Findings: {
            on: string;
            findings: components["schemas"]["Finding"][];
            /** @description How many are meant in all. */
            total: number;
            counts: components["schemas"]["FindingCounts"];
            /** @description Absent on the last page. */
            next?: number;
        };
        FindingCounts: {
            /** @description Whatever answer is asked for. */
            answers: {
                permitted: number;
                forbidden: number;
                unknown: number;
                discretionary: number;
            };
            /** @description Whatever clause is asked for, in the order of the Guide. */
            clauses: {
                clause: string;
                title: string;
                count: number;
            }[];
            /** @description Whatever kind of thing is asked for. */
            kinds: {
                kind: string;
                title: string;
                count: number;
            }[];
        };
        FindingLines: {
            on: string;
            /** @description Lines in all, those that open a group included. */
            total: number;
            /** @description Findings among them. */
            findings: number;
            counts: components["schemas"]["FindingCounts"];
            lines: ({
                group: string;
                title: string;
                count: number;
            } | components["schemas"]["Finding"])[];
            /** @description What the things on the page are of, by id. */
            labels: {
                [key: string]: string;
            };
            people: components["schemas"]["PeopleNamed"];
        };
        Changes: {
            /** @description The day with which the day of the reading is compared, as it was known at its end. */
            since: string;
            on: string;
            recorded: {
                count: number;
                /** @description At most 50, the newest first. */
                newest: {
                    seq: number;
                    recordedAt: string;
                    event: components["schemas"]["Event"] & unknown;
                }[];
            };
            /** @description Findings that do not permit, and were none then. */
            appeared: {
                count: number;
                /** @description At most 50. */
                findings: components["schemas"]["Finding"][];
            };
            /** @description Findings of then that are none now. */
            gone: {
                count: number;
                /** @description At most 50. */
                findings: components["schemas"]["Finding"][];
            };
        };
        JournalPage: {
            items: components["schemas"]["JournalItem"][];
            people: components["schemas"]["PeopleNamed"];
            /** @description Absent on the last page, and with `at`. */
            next?: number;
            /** @description With `at`: how many entries are meant in all. */
            total?: number;
        };
        JournalItem: {
            /** @description As it was recorded; its canonical JSON is what was hashed. */
            entry: {
                /** @enum {number} */
                v: 1;
                seq: number;
                recordedAt: string;
                by: string;
                release: string;
                event: components["schemas"]["Event"] & unknown;
                findings: components["schemas"]["FindingThen"][];
                source?: {
                    file: string;
                    format: string;
                    row?: number;
                };
            };
            /** @description Base64 of the leaf hash. */
            hash: string;
            /** @description The entry that took it back. */
            withdrawn?: {
                seq: number;
                recordedAt: string;
            };
        };
        /** @description A finding as it was given then. */
        FindingThen: {
            clause: string;
            edition: string;
            answer: components["schemas"]["Answer"];
            why: string;
            until?: string;
            missing?: string[];
            by?: string;
            times?: number;
            figures?: {
                [key: string]: number;
            };
            doubts?: string[];
        };
        EntryExplained: {
            item: components["schemas"]["JournalItem"];
            /** @description What was hashed: canonical JSON (RFC 8785). */
            text: string;
            /** @description Entries in the journal. */
            size: number;
            kind: string;
            /** @description What the kind of the thing is called. */
            title: string;
            /** @description What the event means. */
            says: string;
            fields: {
                name: string;
                says: string;
                type: string;
                value: string | number | boolean;
            }[];
            people: components["schemas"]["PeopleNamed"];
            /** @description What the terms made of it when it was recorded. */
            given: components["schemas"]["Finding"][];
            /** @description What they make of it by all that is known now. */
            judged: components["schemas"]["Finding"][];
            /** @description Where the two answer otherwise; empty for an entry that was taken back. */
            differs: {
                clause: string;
                title: string;
                given?: {
                    answer: components["schemas"]["Answer"];
                    until?: string;
                    why: string;
                };
                judged?: {
                    answer: components["schemas"]["Answer"];
                    until?: string;
                    why: string;
                };
            }[];
            /** @description Of a withdrawal: the entry that was wrong. */
            takesBack?: {
                seq: number;
                event: components["schemas"]["Event"] & unknown;
            };
            /** @description The entry that took it back, and why. */
            takenBack?: {
                seq: number;
                recordedAt: string;
                on: string;
                because: string;
            };
            /** @description Of the thing, on its day, by what was known then. */
            changed: {
                /** @enum {string} */
                what: "entitled" | "assignedNow" | "activationsConsumed" | "drawn" | "lapsed" | "left" | "until" | "serviceUntil";
                before?: number | string;
                after?: number | string;
            }[];
        };
        FoundThing: {
            thing: string;
            kind: string;
            /** @description What the kind is called. */
            title: string;
            /** @description A product, benefit or offer; of a person the name. */
            label?: string;
        };
        Thing: {
            thing: string;
            kind: string;
            title: string;
            /** @description What it is of: a product, a benefit, the title of an offer. */
            label?: string;
            on: string;
            line?: components["schemas"]["PositionLine"] & unknown;
            /** @description What lies under it: tokens, keys, subscriptions of an entitlement. */
            pieces: components["schemas"]["PositionLine"][];
            /** @description Who or what holds it, or a piece of it. */
            holders: components["schemas"]["Holder"][];
            /** @description Its own, and those of its pieces. */
            deadlines: components["schemas"]["Deadline"][];
            /** @description On what happened to it, and on what stands; of its pieces what stands and is not plainly permitted. */
            findings: components["schemas"]["Finding"][];
            entries: components["schemas"]["JournalItem"][];
            people: components["schemas"]["PeopleNamed"];
            /** @description Where its further entries begin: `journal?thing=…&after=`. */
            next?: number;
        };
        ListedPerson: components["schemas"]["Person"] & {
            /** @description How many things are held of which kind; without those of which there are none. */
            held: {
                [key: string]: number;
            };
        };
        Person: {
            id: string;
            /** @description The short name; the id where it was erased. */
            handle: string;
            name: string | null;
            mail: string | null;
            /** @description `partner`, a company, or `outside`; null where nothing is told. */
            employer: string | null;
            /** @description The day on which the person became known to us. */
            since?: string;
            /** @description The first day away, of somebody who left. */
            left?: string;
            /** @description The first day away, where leaving was announced and has not come about. */
            leaving?: string;
            /**
             * @description Name, address and short name were erased.
             * @enum {boolean}
             */
            erased?: true;
        };
        OtherHolder: {
            holder: string;
            /**
             * @description A profile is one of Azure billing.
             * @enum {string}
             */
            sort: "machine" | "company" | "profile";
            /** @description How many things are held of which kind; without those of which there are none. */
            held: {
                [key: string]: number;
            };
        };
        PersonPage: components["schemas"]["Person"] & {
            on: string;
            holdings: components["schemas"]["Holding"][];
            /** @description What the things are used for: by the person, or by the company for all. */
            uses: components["schemas"]["Use"][];
            /** @description What the person asked for, the newest first. */
            asked: components["schemas"]["AskedFor"][];
            /** @description Deadlines that the person was named for, or sees to and is reminded of. */
            owns: components["schemas"]["Deadline"][];
            /** @description The clauses of every benefit. */
            everywhere: string[];
            /** @description Every clause that is named here, in our words. */
            clauses: components["schemas"]["ClauseInWords"][];
            people: components["schemas"]["PeopleNamed"];
        };
        Holding: {
            /**
             * @description It is held; a key was given as their own; they set the machine up; it is kept for them.
             * @enum {string}
             */
            as: "holder" | "own" | "installer" | "reserved";
            thing: string;
            kind: string;
            product: string;
            /** @description A day, or `unknown`. */
            since: string;
            many: number;
            machine?: string;
            /** @description The last day of the right to use it. */
            until?: string;
            /** @description What the kind is called. */
            title: string;
            unit?: string;
            /** @description What it is used for: the uses of it, or of what it lies under. */
            uses: string[];
            /** @description The clauses by which it is held, beside those of every benefit. */
            terms: string[];
            /** @description What stands about it as it concerns the person, where the terms do not permit it. */
            findings: components["schemas"]["Finding"][];
        };
        Use: {
            use: string;
            /** @description The thing that is used. */
            of: string;
            /** @description Whose use it is: the person, or the company for all its people. */
            by: string;
            since: string;
            statement: {
                [key: string]: string | number | boolean;
            };
            stated: {
                by: string;
                on: string;
            };
            confirmed?: {
                by: string;
                on: string;
            };
            /** @description What the terms make of it, where they do not permit it. */
            findings: components["schemas"]["Finding"][];
        };
        AskedFor: {
            on: string;
            thing: string;
            kind: string;
            event: string;
            about?: string;
            answered?: {
                event: string;
                on: string;
            };
            /** @description An answer is still to come. */
            open: boolean;
        };
        ClauseInWords: {
            clause: string;
            title: string;
            says: string;
            section: string[];
            /** @description The public page of Microsoft that says it. Absent: the Guide says it. */
            page?: {
                title: string;
                asOf: string;
                /** @enum {string} */
                certainty: "A" | "B" | "C";
            };
        };
        Leaver: {
            on: string;
            /** @description The person is outside already on that day. */
            hasLeft: boolean;
            /** @description The first day away, where leaving was announced and has not come about. */
            announced?: string;
            lines: components["schemas"]["LeaverLine"][];
            /** @description Deadlines that the person was named for. */
            owns: components["schemas"]["Deadline"][];
            /** @description Kinds of benefits that the person looks after. */
            entrusted: {
                /** @enum {string} */
                with: "enrollment" | "entitlement" | "visual-studio" | "product-key" | "license" | "cloud-token" | "azure-credit" | "support-pool" | "advisory-hours" | "marketing-item";
                title: string;
            }[];
            /** @description The person is the program administrator. */
            administrator: boolean;
            /** @description The id of the person. */
            person: string;
        };
        LeaverLine: {
            /**
             * @description It is held; a key was given as their own; they set the machine up; it is kept for them.
             * @enum {string}
             */
            as: "holder" | "own" | "installer" | "reserved";
            thing: string;
            kind: string;
            product: string;
            /** @description A day, or `unknown`. */
            since: string;
            many: number;
            machine?: string;
            /** @description The last day of the right to use it. */
            until?: string;
            /** @description The act by which it is taken back on that day, or why it cannot be told for that day. */
            back: {
                event: components["schemas"]["Event"] & unknown;
                findings: components["schemas"]["Finding"][];
            } | {
                problem: {
                    code: string;
                    message: string;
                    cure: string;
                };
            };
            /** @description Whether a newcomer may have it from that day. Absent where it passes to nobody. */
            next?: {
                answer: components["schemas"]["Answer"];
                /** @description The first day on which it may pass on; absent: no day is known. */
                on?: string;
                findings: components["schemas"]["Finding"][];
            };
            /**
             * @description It can be kept for somebody: `THING reserved`.
             * @enum {boolean}
             */
            reservable?: true;
            /** @description For whom else its next assignment is kept, and from which day. */
            kept?: {
                for: string;
                forName?: string;
                from: string;
            };
            /** @description What stands about it once the person has left and has it still. */
            leaving: components["schemas"]["Finding"][];
        };
        PersonJournal: components["schemas"]["JournalPage"] & {
            /** @description `before` of the next page; absent on the last one. */
            next?: number;
        };
        Import: components["schemas"]["ImportLine"] & {
            /** @description What the terms do not simply permit: each clause and answer once, for the first row of `count`. */
            judged: {
                finding: components["schemas"]["Finding"];
                count: number;
            }[];
            /** @description The first 1,000 rows, as they were accepted or else previewed; `rows` gives all. */
            results: components["schemas"]["ImportRow"][];
            /** @enum {boolean} */
            truncated?: true;
        };
        ImportRow: {
            row: number;
            /** @enum {string} */
            outcome: "applied";
            thing: string;
            summary: string;
            note?: string;
            /** @description What was otherwise on record; absent: the thing is new. A side that is absent says nothing. */
            differences?: {
                field: string;
                before?: string | number | boolean;
                after?: string | number | boolean;
            }[];
            seqs: number[];
        } | {
            row: number;
            /** @enum {string} */
            outcome: "unchanged";
            thing: string;
            summary: string;
        } | {
            row: number;
            /** @enum {string} */
            outcome: "refused";
            reason: string;
            cure: string;
            cells: {
                [key: string]: string;
            };
        };
        ImportLine: {
            id: string;
            /** @enum {string} */
            status: "previewed" | "accepted" | "undone";
            name: string;
            /** @description SHA-256 of the file, in hexadecimal. */
            hash: string;
            /** @description The day of the export. */
            on: string;
            createdAt: string;
            format: string;
            title: string;
            /** @description Always applied + unchanged + refused. */
            rows: number;
            applied: number;
            /** @description Those of the applied that changed what was on record. */
            changed: number;
            unchanged: number;
            refused: number;
            /**
             * @description The very same file was accepted before.
             * @enum {boolean}
             */
            already?: true;
            answer: components["schemas"]["Answer"];
            /** @description Of a preview: how many entries were on record when it was compared. */
            compared?: number;
            /** @description Of a preview: entries recorded since, so that it may say otherwise now; absent: none. */
            since?: number;
            /** @description What was written; absent for a preview. */
            entries?: {
                first: number;
                count: number;
                /** @description Entries in the journal, these included. */
                size: number;
            };
            acceptedAt?: string;
            /** @description The entries that took it back. */
            undone?: {
                first: number;
                count: number;
                /** @description Entries in the journal, these included. */
                size: number;
                because: string;
                recordedAt: string;
            };
        };
        Job: {
            id: string;
            /** @enum {string} */
            what: "preview" | "accept" | "undo";
            /** @description The name of the file. */
            name: string;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed";
            /** @description Rows or entries that are done. */
            done: number;
            /** @description How many there are; absent: not known yet. */
            of?: number;
            /** @description The import that it made or is about. */
            import?: string;
            problem?: components["schemas"]["Problem"] & unknown;
        };
        DryRun: {
            /** @enum {string} */
            status: "previewed" | "accepted" | "undone";
            name: string;
            /** @description SHA-256 of the file, in hexadecimal. */
            hash: string;
            /** @description The day of the export. */
            on: string;
            createdAt: string;
            format: string;
            title: string;
            /** @description Always applied + unchanged + refused. */
            rows: number;
            applied: number;
            /** @description Those of the applied that changed what was on record. */
            changed: number;
            unchanged: number;
            refused: number;
            /**
             * @description The very same file was accepted before.
             * @enum {boolean}
             */
            already?: true;
            answer: components["schemas"]["Answer"];
            /** @description Of a preview: how many entries were on record when it was compared. */
            compared?: number;
            /** @description What the terms do not simply permit: each clause and answer once, for the first row of `count`. */
            judged: {
                finding: components["schemas"]["Finding"];
                count: number;
            }[];
            /** @description The first 1,000 rows, as they were accepted or else previewed; `rows` gives all. */
            results: components["schemas"]["ImportRow"][];
            /** @enum {boolean} */
            truncated?: true;
            /** @description Every refused row with reason and cure, as CSV. */
            csv: string;
        };
        AcceptedFile: {
            thing: string;
            seq: number;
            on: string;
            recordedAt: string;
            hash: string;
            format: string;
            title: string;
            rows: number;
            applied: number;
            unchanged: number;
            refused: number;
            withdrawn?: {
                seq: number;
                recordedAt: string;
            };
        };
        UndoPreview: {
            /** @description Entries of it that still stand and would be taken back. */
            standing: number;
            /** @description People that it alone brought: they are listed no longer then, and the journal still names them. */
            joined: number;
            /** @description How many facts lean on them; none: it can be undone. */
            leans: number;
            /** @description The first 100. */
            leaning: {
                seq: number;
                thing: string;
                event: string;
                on: string;
                why: string;
                /** @description What brought it. */
                import?: {
                    id: string;
                    name: string;
                };
            }[];
            people: components["schemas"]["PeopleNamed"];
        };
        ImportRows: {
            rows: components["schemas"]["ImportRow"][];
            /** @description With `find` or `row`: how many there are in all. */
            count?: number;
            people: components["schemas"]["PeopleNamed"];
        };
        Filled: {
            title: string;
            /** @description Entries in the journal now. */
            entries: number;
        };
        Source: {
            format: string;
            title: string;
            /** @description What the file is and holds. */
            says: string;
            /** @description Days from one import to the next; absent: not awaited. */
            every?: number;
            /** @description What `every` is where nobody told it. */
            usual: number;
            /** @description Whether somebody told how often it is awaited. */
            told: boolean;
            /** @description The newest import that stands; absent: there is none. */
            last?: {
                thing: string;
                seq: number;
                /** @description The day of the export. */
                on: string;
                recordedAt: string;
                hash: string;
            };
            /** @description Days since the export that was imported last. */
            days?: number;
            /** @description The first day on which the next import is due. */
            due?: string;
            /** @enum {string} */
            state: "never imported" | "fresh" | "due" | "not awaited";
        };
        Settings: {
            on: string;
            knownAt?: string;
            /** @description Absent: nobody told. */
            name?: string;
            /** @description The time zone that was told last, whatever its day; absent: the one of the server holds. */
            zone?: string;
            /** @description The program administrator, a person. */
            administrator?: string;
            /** @description Each kind of benefit, and who looks after it; absent: the program administrator. */
            entrusted: {
                /** @enum {string} */
                with: "enrollment" | "entitlement" | "visual-studio" | "product-key" | "license" | "cloud-token" | "azure-credit" | "support-pool" | "advisory-hours" | "marketing-item";
                title: string;
                to?: string;
            }[];
            reminders: {
                /** @description The clause that makes the deadlines. */
                of: string;
                /** @description What falls due. */
                says: string;
                title: string;
                /** @description Days ahead, the largest first; none: no reminder. */
                days: number[];
                /** @description Days ahead, the largest first; none: no reminder. */
                shipped: number[];
                told: boolean;
            }[];
            /**
             * @description Product License rights.
             * @enum {string}
             */
            rights: "held" | "not held" | "unknown";
            /**
             * @description Whether the partner is a learning partner.
             * @enum {string}
             */
            learning: "yes" | "no" | "unknown";
            companies: {
                thing: string;
                associated: string;
                parted?: string;
            }[];
            enrollments: {
                thing: string;
                offer: string;
                title: string;
                first: string;
                until: string;
                /** @enum {string} */
                eligible: "yes" | "no" | "unknown";
                /** @enum {string} */
                state: "to come" | "in force" | "over" | "refunded" | "lapsed";
            }[];
            designations: {
                thing: string;
                area: string;
                attained?: string;
                qualified?: boolean;
                score?: number;
            }[];
            competencies: {
                thing: string;
                /** @enum {string} */
                level: "silver" | "gold";
                since: string;
                ended?: string;
            }[];
            people: components["schemas"]["PeopleNamed"];
        };
        PackLine: {
            /** @enum {string} */
            step: "read" | "judge" | "pack" | "verify";
            done?: number;
            of?: number;
        } | {
            made: components["schemas"]["PackMade"];
        } | {
            /** @description The next bytes of the archive, in base64. */
            part: string;
        } | {
            problem: components["schemas"]["Problem"];
        };
        PackMade: {
            from: string;
            to: string;
            people: boolean;
            /** @description A name for it. */
            file: string;
            bytes: number;
            /** @description Of the file, in hexadecimal. */
            sha256: string;
            /** @description Entries in the journal when it was made. */
            size: number;
            /** @description Entries that it shows. */
            entries: number;
            /** @description Whether it has the page that verifies it. */
            page: boolean;
        };
        Period: {
            /** @example 2025-01-01 */
            from: string;
            /** @example 2025-12-31 */
            to: string;
            /** @description Whether the pack says who the people are; absent: it does not. */
            people?: boolean;
        };
        GuideCopy: {
            /** @description SHA-256 of the file as it came, in hexadecimal. */
            hash: string;
            /** @enum {string} */
            form: "text" | "pdf";
            registeredAt: string;
            by: string;
            /** @description The day on which the copy says that it was updated. */
            updated?: string;
            /** @description The headings of the Guide that it has, in their order. */
            found: string[];
            notFound: string[];
        };
        Registered: components["schemas"]["GuideCopy"] & {
            already: boolean;
        };
        Passage: {
            clause: string;
            /** @description The innermost heading of the clause that the copy has. */
            heading: string;
            /** @description What stands under it in the registered copy. */
            text: string;
            /** @description The copy that it is from. */
            hash: string;
            updated?: string;
            /**
             * @description The clause is from a page beside the Guide; this is the part it belongs to.
             * @enum {boolean}
             */
            beside?: true;
        };
        Checkpoints: {
            now: {
                /** @description Entries in the journal. */
                size: number;
                /** @description The root of their tree, in base64. */
                root: string;
                /** @description The checkpoint: a signed note (C2SP). */
                note: string;
            };
            /** @description What an auditor needs ahead to check signatures. */
            verifierKey: string;
            /** @description SHA-256 of the public key, in hexadecimal. */
            fingerprint: string;
            /** @description The page `/verify.html` that verifies packs; absent where it was not built. */
            verifier?: {
                release: string;
                sha256: string;
            };
            /** @description Every sending, the newest first. */
            sent: {
                checkpoint: string;
                size: number;
                root: string;
                to: string;
                how?: string;
                review?: string;
                on: string;
                /** @description Whether the journal as it is stored now still begins so; only where that was asked for. */
                fits?: boolean;
            }[];
        };
        Readiness: {
            from: string;
            to: string;
            topics: {
                /** @enum {string} */
                topic: "record" | "enrollment" | "quantity" | "backing" | "difference" | "terms" | "facts" | "purpose" | "import" | "doubt" | "attestation" | "checkpoint";
                ready: boolean;
                says: string;
                /** @description How many items there are. */
                count: number;
                /** @description What is missing; none where it is ready. At most 50: what differs, `position` has in full, and what the terms say, `findings`. */
                items: {
                    says: string;
                    /** @description What to do about it. */
                    does: string;
                    clause?: string;
                    /** @description What the clause is called. */
                    title?: string;
                    /** @description It stands on the last day; otherwise it was an act of the period. */
                    stands?: boolean;
                    /** @description What is doubtful about the clause. */
                    doubt?: string;
                    /** @description The facts that a finding lacked. */
                    missing?: string[];
                    /** @description Of the files that are missing. */
                    format?: string;
                    /** @description The last day on which there was one. */
                    last?: string;
                    /** @description From then to the end of the period. */
                    days?: number;
                    counted?: {
                        product: string;
                        /** @enum {string} */
                        what: "licenses" | "assigned" | "left";
                        theirs: number;
                        ours: number;
                    };
                    /** @description How many things it is about. */
                    count: number;
                    /** @description How many of them somebody sees to. */
                    owned: number;
                    /** @description Who does; at most 10. */
                    owners: {
                        owner: string;
                        ownerName?: string;
                    }[];
                    /** @description The things from `after` on, `limit` of them. */
                    about: {
                        thing: string;
                        /** @description What the thing is of: a product, a benefit, an offer. */
                        label?: string;
                        on?: string;
                        /** @description The entry that it is about. */
                        seq?: number;
                        /** @description For whom it is missing; at most 20, `holders` has them all. */
                        holders?: string[];
                        /** @description For how many it is missing. */
                        held?: number;
                        /** @description The person who sees to it; absent: nobody yet. */
                        owner?: string;
                        ownerName?: string;
                        /** @description The act that mends it, as a person begins to write it. */
                        act?: string;
                    }[];
                }[];
            }[];
        };
        Reviews: {
            on: string;
            reviews: components["schemas"]["Review"][];
        };
        Review: {
            review: string;
            /** @enum {string} */
            state: "open" | "answered" | "closed";
            opening: {
                asker: string;
                from: string;
                to: string;
                reference?: string;
                /** @description The day on which the letter came. */
                on: string;
            };
            /** @description The day by which it is to be answered. */
            due?: string;
            /** @description The person who sees to it. */
            owner?: string;
            ownerName?: string;
            packs: {
                /** @description SHA-256 of the file. */
                hash: string;
                from: string;
                to: string;
                /** @description Entries in the journal when it was built. */
                size: number;
                people: boolean;
                on: string;
            }[];
            handedOver: {
                to: string;
                how?: string;
                hash?: string;
                on: string;
            }[];
            answered?: {
                on: string;
                what?: string;
            };
            closed?: {
                on: string;
                outcome?: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
