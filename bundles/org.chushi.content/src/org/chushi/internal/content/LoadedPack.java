package org.chushi.internal.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.chushi.content.BankIndex;
import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A pack that was read, in its place among others, before and after its checks. */
final class LoadedPack implements PackContent {

	private final PackFiles files;
	private final ReadPack read;
	private final PackReader reader;
	private final Map<Bank, LargeBank> large = new LinkedHashMap<>();
	private final Map<Question, Boolean> readAlone = Collections.synchronizedMap(new WeakHashMap<>());
	private List<LoadedPack> others = List.of();
	private List<PackCheck> checks = List.of();
	private Optional<BankIndex> index = Optional.empty();
	private InstalledPack installed;

	LoadedPack(PackFiles files, ReadPack read) {
		this.files = files;
		this.read = read;
		reader = read.reader();
	}

	/** What the checks work with; before any pack is checked, since links may lead into the others. */
	void meet(List<LoadedPack> all, List<PackCheck> with, Optional<BankIndex> through) {
		others = all;
		checks = with;
		index = through;
	}

	InstalledPack check() {
		List<Diagnostic> problems = new ArrayList<>(reader.problems());
		if (pack() != null) {
			checks.forEach(c -> problems.addAll(read.problems(c, this)));
			reader.sliced().keySet().forEach(bank -> problems.addAll(problems(bank)));
		}
		problems.sort(Comparator.comparing(Diagnostic::severity).reversed());
		boolean broken = problems.stream().anyMatch(d -> d.severity() == Severity.ERROR);
		installed = pack() == null
				? new InstalledPack("", files.origin(), Bilingual.same(files.origin()), "", files.origin(), problems, true)
				: new InstalledPack(said(pack().getId()), said(pack().getCode()), Texts.of(pack().getTitle()),
						said(pack().getVersion()), files.origin(), problems, broken);
		return installed;
	}

	private List<Diagnostic> problems(Bank bank) {
		try {
			return large(bank).problems();
		} catch (IOException e) {
			return List.of(PackReader.unreadable(reader.sliced().get(bank).path(), e));
		}
	}

	/** Read through the index at the first need. */
	private LargeBank large(Bank bank) throws IOException {
		LargeBank known = large.get(bank);
		if (known == null) {
			known = index.orElseThrow().open(file(bank));
			large.put(bank, known);
		}
		return known;
	}

	private SlicedBank file(Bank bank) {
		PackReader.Sliced sliced = reader.sliced().get(bank);
		return new SlicedBank(this, sliced.path(), sliced.file(), bank, sliced.headLength(), checks);
	}

	List<LargeBank> largeBanks() {
		return List.copyOf(large.values());
	}

	/** What the index knows its banks by. */
	List<String> keys() {
		return pack() == null ? List.of() : reader.sliced().keySet().stream().map(b -> file(b).key()).toList();
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
		return ownLoaded(idOrCode).or(() -> alone(idOrCode));
	}

	/** As {@link #own}, without the questions of large banks. */
	Optional<Element> ownLoaded(String idOrCode) {
		return read.find(idOrCode);
	}

	/** A question of one of the large banks. */
	private Optional<Element> alone(String idOrCode) {
		for (Bank bank : reader.sliced().keySet()) {
			try {
				LargeBank held = large(bank);
				Optional<Question> found = held.entry(idOrCode).map(held::question).filter(Result::isDone).map(Result::value);
				if (found.isPresent()) {
					readAlone.put(found.get(), true);
					return Optional.of(found.get());
				}
			} catch (IOException e) {
				// told by the check of this pack
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	boolean holds(Element element) {
		return roots().contains(EcoreUtil.getRootContainer(element)) || element instanceof Question q && readAlone.containsKey(q);
	}

	/** As {@link #resolve}, without the questions of large banks. */
	Optional<Element> resolveLoaded(String idOrCode) {
		return ownLoaded(idOrCode).or(() -> others.stream().flatMap(p -> p.ownLoaded(idOrCode).stream()).findFirst());
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
	public <T extends Element> List<T> all(Class<T> kind) {
		return Stream.concat(Stream.of(this), others.stream().filter(o -> o != this)).flatMap(p -> p.roots().stream()).filter(kind::isInstance)
				.map(kind::cast).toList();
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
