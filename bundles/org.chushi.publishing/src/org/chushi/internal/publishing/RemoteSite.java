package org.chushi.internal.publishing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.chushi.core.Bilingual;
import org.chushi.core.PlainFiles;
import org.chushi.core.Progress;
import org.chushi.core.Result;

/**
 * An update site that is read: a folder, or static files on a web server. Nothing larger than was asked for is taken in, and no
 * server can hold the program up.
 *
 * @param place folder or address
 */
record RemoteSite(String place, Duration patience) {

	private static final Duration CONNECT = Duration.ofSeconds(15);
	private static final int GLANCE = 200;

	boolean web() {
		return place.startsWith("http://") || place.startsWith("https://");
	}

	/** @param path in the site, of characters that do in files @param most bytes */
	Result<byte[]> read(String path, int most, Progress progress) {
		return place.isBlank() ? Refusals.because(Messages.RemoteSite_address.text(), place, Messages.RemoteSite_addressNext.text())
				: web() ? fetch(path, most, progress) : local(path, most);
	}

	private Result<byte[]> local(String path, int most) {
		try {
			Path file = Path.of(place).resolve(path);
			return PlainFiles.read(file, most).map(Result::done).orElseGet(() -> tooLarge(file.toString(), most));
		} catch (IOException e) {
			return Refusals.disk(Path.of(place).resolve(path).toString(), e);
		} catch (InvalidPathException e) {
			return Refusals.because(Messages.RemoteSite_address.text(), place, Messages.RemoteSite_addressNext.text());
		}
	}

	private static <T> Result<T> tooLarge(String where, int most) {
		return Refusals.because(Messages.RemoteSite_large.text(most / 1_000_000), where, Messages.Verifier_askPublisher.text());
	}

	private Result<byte[]> fetch(String path, int most, Progress progress) {
		HttpRequest request;
		try {
			request = HttpRequest.newBuilder(URI.create((place.endsWith("/") ? place : place + "/") + escaped(path))).timeout(patience).build();
		} catch (IllegalArgumentException e) {
			return Refusals.because(Messages.RemoteSite_address.text(), place, Messages.RemoteSite_addressNext.text());
		}
		try (HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(CONNECT).build()) {
			try {
				return answer(request, client, most, progress);
			} finally {
				client.shutdownNow();
			}
		}
	}

	private Result<byte[]> answer(HttpRequest request, HttpClient client, int most, Progress progress) {
		URI uri = request.uri();
		Bounded.Amount amount = new Bounded.Amount(most, progress);
		CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request,
				head -> new Bounded(head.statusCode() == 200 ? amount : amount.none()));
		try {
			HttpResponse<byte[]> response = wait(coming, progress);
			return response.statusCode() == 200 ? Result.done(response.body())
					: Refusals.because(Messages.RemoteSite_status.text(response.statusCode()), uri.toString(), Messages.RemoteSite_statusNext.text());
		} catch (TimeoutException e) {
			return Refusals.because((progress.cancelled() ? Messages.RemoteSite_cancelled : Messages.RemoteSite_slow).text(), uri.toString(),
					Messages.RemoteSite_slowNext.text());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Refusals.because(Messages.RemoteSite_cancelled.text(), uri.toString(), Messages.RemoteSite_slowNext.text());
		} catch (ExecutionException e) {
			return failed(uri, e.getCause(), most);
		} finally {
			coming.cancel(true);
		}
	}

	/** In glances, so that who cancels is heard. */
	private HttpResponse<byte[]> wait(CompletableFuture<HttpResponse<byte[]>> coming, Progress progress)
			throws TimeoutException, InterruptedException, ExecutionException {
		long left = patience.toMillis();
		while (true) {
			try {
				return coming.get(Math.min(GLANCE, left), TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				left -= GLANCE;
				if (left <= 0 || progress.cancelled()) {
					throw e;
				}
			}
		}
	}

	private static Result<byte[]> failed(URI uri, Throwable why, int most) {
		return switch (why) {
		case Bounded.TooMuch much -> tooLarge(uri.toString(), most);
		case HttpTimeoutException slow -> Refusals.because(Messages.RemoteSite_slow.text(), uri.toString(), Messages.RemoteSite_slowNext.text());
		default -> Refusals.because(Messages.RemoteSite_unreachable.text(), uri.toString(),
				Bilingual.same(why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage()), Messages.Refusals_sound.text(),
				Messages.RemoteSite_slowNext.text());
		};
	}

	/** RFC 3986: what is not unreserved is written by its bytes. */
	private static String escaped(String path) {
		StringBuilder out = new StringBuilder();
		for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
			out.append(plain ? Character.toString(c) : "%%%02X".formatted((int) c));
		}
		return out.toString();
	}
}
