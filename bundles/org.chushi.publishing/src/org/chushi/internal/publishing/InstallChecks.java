package org.chushi.internal.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.content.InstalledPack;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.internal.publishing.PacksProjection.Story;
import org.chushi.model.Pack;
import org.chushi.model.PackRequirement;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PackManifest.Required;
import org.osgi.framework.Version;

/** Whether a sound pack fits into this program and beside what is installed. */
record InstallChecks(ThisProgram program, Packs packs) {

	/** @param before what was done with it here */
	Result<SignedPack> fits(SignedPack signed, String place, Optional<Story> before) {
		return newer(signed, place, before).then(s -> again(s, place, before));
	}

	/** The same for a version that was here before, older or not. */
	Result<SignedPack> again(SignedPack signed, String place, Optional<Story> before) {
		return program(signed, place).then(s -> apart(s, place, before)).then(s -> required(s, place)).then(this::content)
				.then(s -> spared(s.manifest().pack(), s.manifest().code(), s.manifest().version()).map(v -> s));
	}

	private Result<SignedPack> program(SignedPack signed, String place) {
		PackManifest.Needs needs = signed.manifest().needs();
		if (program.olderThan(needs.program())) {
			return Refusals.because(Messages.InstallChecks_newProgram.text(), place, Bilingual.same(program.version()), Bilingual.same(needs.program()),
					Messages.InstallChecks_newProgramNext.text());
		}
		return needs.model().equals(program.model()) ? Result.done(signed)
				: Refusals.because(Messages.InstallChecks_newModel.text(), place, Bilingual.same(program.model()), Bilingual.same(needs.model()),
						Messages.InstallChecks_newProgramNext.text());
	}

	/** Not older than what is installed or was when it was removed, and of one version only one content. */
	private static Result<SignedPack> newer(SignedPack signed, String place, Optional<Story> before) {
		String version = signed.manifest().version();
		Optional<String> last = before.map(Story::lastVersion);
		if (last.filter(v -> Versions.compare(version, v) < 0).isPresent()) {
			Messages older = before.get().there() ? Messages.InstallChecks_older : Messages.InstallChecks_olderThanRemoved;
			return Refusals.because(older.text(), place, Bilingual.same(version), Bilingual.same(last.get()), Messages.InstallChecks_olderNext.text());
		}
		boolean another = before.stream().flatMap(s -> s.entries().stream())
				.anyMatch(e -> e.version().equals(version) && !e.sha256().equals(signed.sha256()));
		return another ? Refusals.because(Messages.InstallChecks_another.text(version), place, Messages.InstallChecks_anotherNext.text())
				: Result.done(signed);
	}

	/** The pack, or one of its code, does not come from elsewhere. */
	private Result<SignedPack> apart(SignedPack signed, String place, Optional<Story> before) {
		PackManifest m = signed.manifest();
		String live = before.filter(Story::there).map(s -> s.last().code() + PackStore.SUFFIX).orElse("");
		for (InstalledPack there : packs.library().packs()) {
			// on some disks names that differ in case only are one
			boolean same = there.id().equals(m.pack()) || there.code().equalsIgnoreCase(m.code()) || there.origin().equalsIgnoreCase(m.code())
					|| there.origin().equalsIgnoreCase(m.code() + PackStore.SUFFIX);
			if (same && !there.origin().equals(live)) {
				return Refusals.because(Messages.InstallChecks_elsewhere.text(m.code()), place, Bilingual.same(there.origin()),
						Messages.Refusals_sound.text(), Messages.InstallChecks_elsewhereNext.text());
			}
		}
		return Result.done(signed);
	}

	private Result<SignedPack> required(SignedPack signed, String place) {
		List<Missing> lacking = new ArrayList<>();
		for (Required wanted : signed.manifest().needs().packs()) {
			Optional<InstalledPack> there = packs.library().packs().stream()
					.filter(p -> p.id().equals(wanted.pack()) || p.code().equals(wanted.pack())).findFirst();
			if (there.filter(p -> !p.broken() && atLeast(p.version(), wanted.version())).isEmpty()) {
				lacking.add(new Missing(Bilingual.same(wanted.pack()), there.map(p -> Bilingual.same(p.version())).orElseGet(Messages.InstallChecks_absent::text),
						Bilingual.same(wanted.version()), Messages.InstallChecks_requiredNext.text(wanted.pack(), wanted.version())));
			}
		}
		return lacking.isEmpty() ? Result.done(signed) : Result.refused(Messages.InstallChecks_required.text(place), lacking);
	}

	/** As the library compares them. */
	private static boolean atLeast(String version, String wanted) {
		try {
			return Version.parseVersion(version).compareTo(Version.parseVersion(wanted)) >= 0;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	/** Whether others can do with this version of a pack, or without it. @param version empty for none */
	Result<String> spared(String pack, String code, String version) {
		for (Pack other : packs.library().all(Pack.class)) {
			for (PackRequirement wanted : other.getRequires()) {
				boolean asks = !other.getId().equals(pack) && (wanted.getPack().equals(pack) || wanted.getPack().equals(code));
				if (asks && (version.isEmpty() || !atLeast(version, wanted.getVersion()))) {
					return Refusals.because(Messages.InstallChecks_wanted.text(other.getCode(), code, wanted.getVersion()), other.getCode(),
							Messages.InstallChecks_wantedNext.text(other.getCode()));
				}
			}
		}
		return Result.done(version);
	}

	/** As every pack is checked before it comes into the library. */
	private Result<SignedPack> content(SignedPack signed) {
		InstalledPack checked = packs.check(signed.content());
		PackManifest m = signed.manifest();
		if (!checked.broken() && (!checked.id().equals(m.pack()) || !checked.code().equals(m.code()) || !checked.version().equals(m.version()))) {
			return Refusals.because(Messages.Verifier_oddManifest.text(), m.code() + "!/" + SignedPack.MANIFEST, Messages.Verifier_askPublisher.text());
		}
		return checked.broken() ? Result.refused(Messages.InstallChecks_broken.text(m.code(), m.version()), problems(checked)) : Result.done(signed);
	}

	/** What has to be mended. */
	static List<Missing> problems(InstalledPack checked) {
		return checked.problems().stream().filter(d -> d.severity() == Severity.ERROR)
				.map(d -> new Missing(Bilingual.same(d.where()), d.what(), Messages.InstallChecks_sound.text(), d.remedy())).toList();
	}
}
