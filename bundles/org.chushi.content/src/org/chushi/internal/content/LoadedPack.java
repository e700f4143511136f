package org.chushi.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.content.InstalledPack;
import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;

/** A pack that was read, before and after its checks. */
final class LoadedPack implements PackContent {

	private final PackFiles files;
	private final PackReader reader;
	private final Map<String, Element> elements = new HashMap<>();
	private List<LoadedPack> others = List.of();
	private InstalledPack installed;

	LoadedPack(PackFiles files) {
		this.files = files;
		reader = new PackReader(files);
		if (reader.read()) {
			roots().forEach(root -> {
				index(root);
				root.eAllContents().forEachRemaining(this::index);
			});
		}
	}

	private void index(EObject object) {
		if (object instanceof Element element) {
			if (element.getId() != null) {
				elements.putIfAbsent(element.getId(), element);
			}
			if (element.getCode() != null) {
				elements.putIfAbsent(element.getCode(), element);
			}
		}
	}

	/** Runs the checks; links may lead into the other packs. */
	InstalledPack check(List<PackCheck> checks, List<LoadedPack> all) {
		others = all;
		List<Diagnostic> problems = new ArrayList<>(reader.problems());
		if (pack() != null) {
			checks.forEach(c -> problems.addAll(c.check(this)));
		}
		problems.sort(Comparator.comparing(Diagnostic::severity).reversed());
		boolean broken = problems.stream().anyMatch(d -> d.severity() == Severity.ERROR);
		installed = pack() == null
				? new InstalledPack("", files.origin(), Bilingual.same(files.origin()), "", files.origin(), problems, true)
				: new InstalledPack(said(pack().getId()), said(pack().getCode()), Texts.of(pack().getTitle()),
						said(pack().getVersion()), files.origin(), problems, broken);
		return installed;
	}

	/** Left out for a reason that lies outside of it. */
	void reject(Diagnostic reason) {
		List<Diagnostic> problems = new ArrayList<>(installed.problems());
		problems.add(0, reason);
		installed = new InstalledPack(installed.id(), installed.code(), installed.title(), installed.version(),
				installed.origin(), problems, true);
	}

	private static String said(String value) {
		return value == null ? "" : value;
	}

	InstalledPack installed() {
		return installed;
	}

	Optional<Element> own(String idOrCode) {
		return Optional.ofNullable(elements.get(idOrCode));
	}

	@Override
	public Pack pack() {
		return reader.pack();
	}

	@Override
	public PackFiles files() {
		return files;
	}

	@Override
	public List<EObject> roots() {
		return reader.roots();
	}

	@Override
	public String place(EObject object) {
		return reader.place(object);
	}

	@Override
	public Optional<Element> resolve(String idOrCode) {
		return own(idOrCode).or(() -> others.stream().flatMap(p -> p.own(idOrCode).stream()).findFirst());
	}
}
