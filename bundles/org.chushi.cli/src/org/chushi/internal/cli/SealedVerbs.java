package org.chushi.internal.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.chushi.assessment.SealedPapers.Scored;
import org.chushi.assessment.SealedPapers.TeamKey;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.papers.SealedBanks;

/** Commands about sealed banks and papers, and their keys. A passphrase is never an argument: others see those. */
final class SealedVerbs {

	static final Arg PASSPHRASE_FILE = Arg.maybe("--passphrase-file");
	static final Arg OPEN = Arg.flag("--unseal");

	private static final String VARIABLE = "CHUSHI_PASSPHRASE";
	private static final int LONGEST = 4096;

	private SealedVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("sealed keys", List.of(), in -> in.services().sealedPapers().keys(in.session())
						.map(keys -> Answer.of(Map.of("keys", keys), keys.stream().map(k -> line(in, k)).toList()))),
				Verb.of("sealed make-key", List.of(Arg.flag("--another"), PASSPHRASE_FILE), in -> chosen(in, Messages.SealedVerbs_newPassphrase.text())
						.then(words -> in.services().sealedPapers().make(in.session(), words, in.has("--another")))
						.map(key -> Answer.of(key, List.of(Messages.SealedVerbs_made.text(key.key().id()), Messages.SealedVerbs_keep.text())))),
				Verb.of("sealed export-key", List.of(Arg.of("FILE")),
						in -> in.services().sealedPapers().export(in.session(), in.path("FILE"))
								.map(file -> Answer.of(Map.of("file", file.toString()), Messages.SealedVerbs_exported.text(file)))),
				Verb.of("sealed bring-key", List.of(Arg.of("FILE")),
						in -> in.services().sealedPapers().bring(in.session(), in.path("FILE")).map(key -> Answer.of(key, line(in, key)))),
				Verb.of("sealed open", List.of(PASSPHRASE_FILE), in -> passphrase(in, Messages.SealedVerbs_passphrase.text())
						.then(words -> in.services().sealedPapers().open(in.session(), words)).map(SealedVerbs::scored)),
				Verb.of("bank seal", List.of(Arg.of("BANK"), Arg.of("COPY"), new Arg("--also-for", false, true, false)),
						in -> in.services().sealedBanks().seal(in.session(), in.get("BANK"), in.path("COPY"), in.all("--also-for").stream()
								.map(f -> Path.of(f).toAbsolutePath()).toList()).map(done -> sealed(done, in.get("COPY")))),
				Verb.of("bank unseal", List.of(Arg.of("BANK"), PASSPHRASE_FILE), in -> open(in)
						.then(open -> in.services().sealedBanks().unseal(in.session(), in.get("BANK"))).map(SealedVerbs::unsealed)));
	}

	/** Opens sealed papers for the rest of this command, when it was asked for with {@code --unseal}. */
	static Result<Boolean> opening(Input in) {
		return in.has(OPEN.name()) ? open(in) : Result.done(false);
	}

	private static Result<Boolean> open(Input in) {
		return passphrase(in, Messages.SealedVerbs_passphrase.text())
				.then(words -> in.services().sealedPapers().unlock(in.session(), words)).map(opened -> true);
	}

	static Result<char[]> passphrase(Input in, Bilingual prompt) {
		return in.has(PASSPHRASE_FILE.name()) ? read(in.path(PASSPHRASE_FILE.name())) : in.secret(VARIABLE, prompt);
	}

	/** A new one is asked for twice: nobody can put right a slip of the finger later. */
	static Result<char[]> chosen(Input in, Bilingual prompt) {
		return passphrase(in, prompt)
				.then(words -> in.has(PASSPHRASE_FILE.name()) ? Result.done(words)
						: in.secret(VARIABLE, Messages.SealedVerbs_again.text()).then(again -> {
							boolean same = Arrays.equals(words, again);
							Arrays.fill(again, '\0');
							return same ? Result.done(words) : Result.refused(Messages.SealedVerbs_differ.text());
						}));
	}

	/** The first line of a file. */
	private static Result<char[]> read(Path file) {
		try {
			return Files.size(file) > LONGEST ? Result.refused(Messages.SealedVerbs_noFile.text(file))
					: Result.done(firstLine(Files.readAllBytes(file)));
		} catch (CharacterCodingException e) {
			return Result.refused(Messages.SealedVerbs_notUtf8.text(file));
		} catch (IOException e) {
			return Result.refused(Messages.SealedVerbs_noFile.text(file));
		}
	}

	/** Without a byte order mark: Windows writes one, and nobody types it. @param bytes wiped after use */
	private static char[] firstLine(byte[] bytes) throws CharacterCodingException {
		try {
			CharBuffer words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			if (words.hasRemaining() && words.charAt(0) == '\uFEFF') {
				words.get();
			}
			int end = 0;
			while (end < words.length() && words.charAt(end) != '\n' && words.charAt(end) != '\r') {
				end++;
			}
			char[] line = new char[end];
			words.get(line);
			Arrays.fill(words.array(), '\0');
			return line;
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	private static Bilingual line(Input in, TeamKey key) {
		return Lines.columns(key.key().id(), in.services().directory().nameOf(key.by()),
				(key.current() ? Messages.SealedVerbs_current : Messages.SealedVerbs_older).text(),
				(key.here() ? Messages.SealedVerbs_here : Messages.SealedVerbs_away).text());
	}

	/** Found wrong when something stays shut. */
	private static Answer scored(Scored scored) {
		List<Bilingual> lines = new ArrayList<>(List.of(Messages.SealedVerbs_scored.text(scored.results(), scored.marks())));
		scored.shut().forEach(s -> lines.add(Lines.indented(Lines.columns(s.attempt(), s.paper(), s.why()))));
		return new Answer(scored, lines, !scored.shut().isEmpty());
	}

	private static Answer sealed(SealedBanks.Done done, String copy) {
		return Answer.of(done, List.of(Messages.SealedVerbs_sealed.text(done.title(), done.questions(), done.pack(), done.version()),
				Messages.SealedVerbs_copy.text(copy), Messages.SealedVerbs_before.text()));
	}

	private static Answer unsealed(SealedBanks.Done done) {
		return Answer.of(done, Messages.SealedVerbs_unsealed.text(done.title(), done.questions(), done.pack(), done.version()));
	}
}
