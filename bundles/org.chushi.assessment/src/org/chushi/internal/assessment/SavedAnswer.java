package org.chushi.internal.assessment;

import java.time.Instant;

import org.chushi.questions.Response;

/** A response as last saved. */
record SavedAnswer(Response response, Instant saved) {
}
