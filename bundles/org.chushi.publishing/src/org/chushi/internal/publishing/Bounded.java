package org.chushi.internal.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

import org.chushi.core.Progress;

/** Takes in an answer up to so many bytes; what is longer is not taken at all. */
final class Bounded implements BodySubscriber<byte[]> {

	/** How much there may be. */
	record Amount(int most, Progress progress) {

		/** Of an answer that nobody reads. */
		Amount none() {
			return new Amount(0, Progress.SILENT);
		}
	}

	/** It was longer. */
	static final class TooMuch extends IOException {
		private static final long serialVersionUID = 1;
	}

	private final Amount amount;
	private final CompletableFuture<byte[]> body = new CompletableFuture<>();
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private Subscription subscription;

	Bounded(Amount amount) {
		this.amount = amount;
	}

	@Override
	public void onSubscribe(Subscription given) {
		subscription = given;
		if (amount.most() == 0) {
			given.cancel();
			body.complete(new byte[0]);
		} else {
			given.request(1);
		}
	}

	@Override
	public void onNext(List<ByteBuffer> pieces) {
		for (ByteBuffer piece : pieces) {
			if (piece.remaining() > amount.most() - bytes.size()) {
				subscription.cancel();
				body.completeExceptionally(new TooMuch());
				return;
			}
			byte[] copy = new byte[piece.remaining()];
			piece.get(copy);
			bytes.write(copy, 0, copy.length);
		}
		amount.progress().at(bytes.size(), amount.most());
		subscription.request(1);
	}

	@Override
	public void onError(Throwable why) {
		body.completeExceptionally(why);
	}

	@Override
	public void onComplete() {
		body.complete(bytes.toByteArray());
	}

	@Override
	public CompletionStage<byte[]> getBody() {
		return body;
	}
}
