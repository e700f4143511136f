package org.chushi.internal.publishing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.differences.PackState;
import org.chushi.internal.publishing.PacksProjection.Story;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Installing.Consequences;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PackStake;
import org.chushi.publishing.Signers;

/** What installing, going back or taking out would change, and for whom. Changes nothing. */
record Previews(Installation installation, InstallChecks checks, Verifier verifier, Signers signers, Clock clock, List<PackStake> stakes) {

	/** Clocks of two machines may differ by so much. */
	private static final Duration CLOCKS = Duration.ofHours(25);

	Previews(Installation installation, InstallChecks checks, Verifier verifier, Signers signers, Clock clock) {
		this(installation, checks, verifier, signers, clock, new CopyOnWriteArrayList<>());
	}

	Result<Preview> of(Path file) {
		return verifier.trusted(file).then(signed -> {
			PackManifest m = signed.manifest();
			Optional<Story> story = installation.story(m.pack());
			return checks.fits(signed, file.getFileName().toString(), story).then(fit -> difference(m.pack(), story, Optional.of(signed)))
					.map(difference -> new Preview(file, signed.sha256(), m, signers.find(m.key()).orElseThrow(), difference.before(),
							signed.onlyWording(difference.before()), heed(m, story), difference, affected(difference)));
		});
	}

	/** What is no reason to refuse, and worth a question. */
	private List<Bilingual> heed(PackManifest manifest, Optional<Story> story) {
		List<Bilingual> heed = new ArrayList<>();
		story.filter(Story::there).map(Story::last).filter(e -> !e.key().equals(manifest.key()))
				.ifPresent(e -> heed.add(Messages.Previews_otherSigner.text(e.version(), installation.signer(e.key(), story.get().signer(), signers))));
		if (manifest.time().isAfter(clock.instant().plus(CLOCKS))) {
			heed.add(Messages.Previews_future.text());
		}
		return heed;
	}

	Result<Consequences> rollingBack(Story story, String version) {
		return installation.before(story, version).then(entry -> installation.kept(entry.pack(), entry.sha256())
				.then(bytes -> verifier.verify(entry.code() + " " + version, bytes)).then(signed -> checks.again(signed, entry.code() + " " + version, Optional.of(story)))
				.then(signed -> difference(entry.pack(), Optional.of(story), Optional.of(signed)))).map(this::consequences);
	}

	Result<Consequences> removing(Story story) {
		return installation.there(story).then(last -> checks.spared(last.pack(), last.code(), "").then(spared -> difference(last.pack(), Optional.of(story), Optional.empty())))
				.map(this::consequences);
	}

	private Consequences consequences(PackDifference difference) {
		return new Consequences(difference.before(), difference.after(), difference, affected(difference));
	}

	/** The file of what is installed may be lost everywhere: then everything counts as new. */
	private Result<PackDifference> difference(String pack, Optional<Story> story, Optional<SignedPack> then) {
		Optional<Entry> now = story.filter(Story::there).map(Story::last);
		PackState was = now.flatMap(n -> installation.now(n).then(bytes -> Verifier.unsigned(n.code(), bytes))
				.then(s -> Draft.state(s.content())) instanceof Result.Done<PackState> done ? Optional.of(done.value()) : Optional.empty())
				.orElseGet(PackState::empty);
		return then.map(t -> Draft.state(t.content())).orElseGet(() -> Result.done(PackState.empty()))
				.map(will -> PackDifference.between(pack, now.map(Entry::version).orElse(""), was, then.map(t -> t.manifest().version()).orElse(""), will))
				.map(difference -> then.flatMap(t -> t.onlyWording(difference.before())).isPresent() ? difference.onlyWording() : difference);
	}

	private List<Affected> affected(PackDifference difference) {
		return stakes.stream().flatMap(s -> s.affected(difference).stream()).distinct().toList();
	}
}
