package org.chushi.internal.badges;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A real browser without a screen, asked over the Chrome DevTools Protocol. {@code ./chushi test} installs it where it may.
 * It waits for what the page tells, however slow the machine.
 */
final class Browser implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
	private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
	private static final Pattern STANDING = Pattern.compile("data-standing=\"(\\w*)\"");
	private static final Pattern CHECK = Pattern.compile("<li class=\"(\\w+)\">.*?<span class=\"en\" lang=\"en\">(.*?)</span>");
	private static final Pattern RESULT = Pattern.compile("<section id=\"result\".*?</section>", Pattern.DOTALL);
	/** The whole page as soon as it says how a badge stands. */
	private static final String TOLD = """
			new Promise(told => {
			  if (location.href === 'about:blank') { told(''); }
			  const look = () => { if (document.body?.dataset.standing) { told(document.documentElement.outerHTML); } };
			  look();
			  new MutationObserver(look).observe(document, {subtree: true, childList: true, attributes: true});
			})""";

	private final Process process;
	private final String host;
	private final HttpClient client = HttpClient.newHttpClient();

	private Browser(Process process, String host) {
		this.process = process;
		this.host = host;
	}

	/** Nothing when there is none. @param profile a folder for it */
	static Optional<Browser> start(Path profile, String... more) throws IOException {
		Optional<Path> program = NAMES.stream().flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(p -> Path.of(p, name)))
				.filter(Files::isExecutable).findFirst();
		if (program.isEmpty()) {
			return Optional.empty();
		}
		List<String> command = new ArrayList<>(List.of(program.get().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
				"--user-data-dir=" + profile, "--remote-debugging-port=0"));
		command.addAll(List.of(more));
		command.add("about:blank");
		Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
		for (String line = said.readLine(); line != null; line = said.readLine()) {
			Matcher listening = LISTENING.matcher(line);
			if (listening.find()) {
				Thread.ofVirtual().start(() -> said.lines().forEach(rest -> { }));
				return Optional.of(new Browser(process, listening.group(1)));
			}
		}
		throw new IOException("the browser ended before it listened");
	}

	/** What a page shows. @param checks each with its standing before it, in English @param wide how many pixels of its width are used */
	record Shown(String standing, List<String> checks, String text, int wide) {
	}

	/** How a page is used. @param deed a script that does what a person would, or none @param width of the window; 0 as it comes */
	record Visit(String address, String deed, int width) {
	}

	/** Opens a page and waits until it says how the badge stands. */
	Shown open(String address) throws Exception {
		return visit(new Visit(address, "", 0), null);
	}

	/** @param picture where it is saved as it looks; none for null */
	Shown visit(Visit visit, Path picture) throws Exception {
		ObjectNode tab = json(client.send(HttpRequest.newBuilder(URI.create("http://" + host + "/json/new?about:blank"))
				.PUT(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString()).body());
		Answers answers = new Answers();
		WebSocket socket = client.newWebSocketBuilder().buildAsync(URI.create(Documents.text(tab, "webSocketDebuggerUrl")), answers).get(60, TimeUnit.SECONDS);
		if (visit.width > 0) {
			answers.ask(socket, "Emulation.setDeviceMetricsOverride",
					Documents.object().put("width", visit.width).put("height", 800).put("deviceScaleFactor", 2).put("mobile", true));
		}
		answers.ask(socket, "Page.navigate", Documents.object().put("url", visit.address));
		if (!visit.deed.isEmpty()) {
			while (!Documents.text(evaluated(answers, socket, "location.href + document.readyState")).matches("(?s)(file|http).*complete")) {
				Thread.onSpinWait();
			}
			evaluated(answers, socket, visit.deed);
		}
		String dom = "";
		// the answer to the question before may come before the page does
		while (dom.isEmpty()) {
			dom = Documents.text(evaluated(answers, socket, TOLD));
		}
		int wide = evaluated(answers, socket, "document.documentElement.scrollWidth").asInt();
		if (picture != null) {
			Files.write(picture, Base64.getDecoder().decode(Documents.text(answers.ask(socket, "Page.captureScreenshot",
					Documents.object().put("captureBeyondViewport", true)), "result", "data")));
		}
		client.send(HttpRequest.newBuilder(URI.create("http://" + host + "/json/close/" + Documents.text(tab, "id"))).build(), BodyHandlers.discarding());
		return shown(dom, wide);
	}

	static JsonNode evaluated(Answers answers, WebSocket socket, String script) throws Exception {
		return answers.ask(socket, "Runtime.evaluate", Documents.object().put("expression", script).put("awaitPromise", true).put("returnByValue", true))
				.path("result").path("result").path("value");
	}

	private static Shown shown(String dom, int wide) {
		Matcher standing = STANDING.matcher(dom);
		Matcher result = RESULT.matcher(dom);
		String shown = result.find() ? result.group() : "";
		List<String> checks = CHECK.matcher(shown).results().map(m -> m.group(1) + " " + m.group(2)).toList();
		return new Shown(standing.find() ? standing.group(1) : dom, checks, shown.replaceAll("<[^>]+>", " "), wide);
	}

	private static ObjectNode json(String text) {
		return ((Result.Done<ObjectNode>) Documents.read(text.getBytes(StandardCharsets.UTF_8))).value();
	}

	/** One question at a time; whatever else the browser tells is not listened to. */
	private static final class Answers implements WebSocket.Listener {

		private final StringBuilder part = new StringBuilder();
		private volatile CompletableFuture<ObjectNode> waiting;
		private volatile int number;

		ObjectNode ask(WebSocket socket, String method, ObjectNode parameters) throws Exception {
			waiting = new CompletableFuture<>();
			number++;
			ObjectNode question = Documents.object().put("id", number).put("method", method);
			question.set("params", parameters);
			socket.sendText(question.toString(), true);
			return waiting.get(120, TimeUnit.SECONDS);
		}

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			part.append(data);
			if (last) {
				ObjectNode message = json(part.toString());
				part.setLength(0);
				if (message.path("id").asInt() == number) {
					waiting.complete(message);
				}
			}
			return WebSocket.Listener.super.onText(socket, data, last);
		}
	}

	@Override
	public void close() throws Exception {
		List<ProcessHandle> all = process.descendants().toList();
		process.destroy();
		process.waitFor();
		// whoever of them still lives writes into the profile
		for (ProcessHandle one : all) {
			one.onExit().get(60, TimeUnit.SECONDS);
		}
	}
}
