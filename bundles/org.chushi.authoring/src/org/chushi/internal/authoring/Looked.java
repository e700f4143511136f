package org.chushi.internal.authoring;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.core.Bilingual;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One part of a project as the checks see a pack: a question, a script, a phrase or a lesson alone, or a file without those. Places
 * are marks by which the object of a diagnostic is found again.
 */
final class Looked implements PackContent {

	private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

	/** Where there are very many things, see {@link Watch#single}. */
	static final Set<EReference> MANY = Set.of(ModelPackage.Literals.BANK__QUESTIONS, ModelPackage.Literals.SCRIPT_BOOK__SCRIPTS,
			ModelPackage.Literals.PHRASE_LIST__PHRASES);
	/** What is checked by itself, see {@link Watch#apart}. */
	private static final Set<EReference> APART = Stream.concat(MANY.stream(), Stream.of(ModelPackage.Literals.COURSE__LESSONS))
			.collect(Collectors.toUnmodifiableSet());

	/** Nothing there are very many of looks at files. */
	private static final PackFiles NONE = new None();

	/** What there is beside the part. */
	interface Around {
		Optional<Element> find(String idOrCode);

		/** The files of a kind in the project, then those of the installed packs. */
		<T extends Element> List<T> all(Class<T> kind);
	}

	/** What a diagnostic is about. */
	record About(EObject object, Optional<EStructuralFeature> feature) {
	}

	private final Pack pack;
	private final EObject root;
	private final PackFiles files;
	private final Around around;
	private final Map<EObject, EObject> originals = new HashMap<>();
	private final List<About> marked = new ArrayList<>();

	Looked(Pack pack, EObject part, PackFiles files, Around around) {
		this.pack = pack;
		this.files = Watch.single(part) ? NONE : files;
		this.around = around;
		root = part.eClass().getEAllContainments().stream().anyMatch(APART::contains) ? shell(part) : part;
	}

	private EObject shell(EObject file) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier() {
			@Override
			protected void copyContainment(EReference reference, EObject from, EObject to) {
				if (!APART.contains(reference)) {
					super.copyContainment(reference, from, to);
				}
			}
		};
		EObject copy = copier.copy(file);
		copier.forEach((original, copied) -> originals.put(copied, original));
		return copy;
	}

	@Override
	public Pack pack() {
		return pack;
	}

	@Override
	public PackFiles files() {
		return files;
	}

	@Override
	public List<EObject> roots() {
		return List.of(root);
	}

	@Override
	public String place(EObject object) {
		return mark(object, Optional.empty());
	}

	@Override
	public String place(EObject object, EStructuralFeature feature) {
		return mark(object, Optional.ofNullable(feature));
	}

	private String mark(EObject object, Optional<EStructuralFeature> feature) {
		marked.add(new About(originals.getOrDefault(object, object), feature));
		return "\uE000" + (marked.size() - 1) + "\uE001";
	}

	@Override
	public Optional<Element> resolve(String idOrCode) {
		return around.find(idOrCode);
	}

	@Override
	public <T extends Element> List<T> all(Class<T> kind) {
		return around.all(kind);
	}

	Optional<About> about(String where) {
		Matcher mark = MARK.matcher(where);
		return mark.matches() ? Optional.of(marked.get(Integer.parseInt(mark.group(1)))) : Optional.empty();
	}

	/** With places in the place of marks. */
	Bilingual said(Bilingual text) {
		return new Bilingual(said(text.zh()), said(text.en()));
	}

	private String said(String text) {
		return text.indexOf('\uE000') < 0 ? text : MARK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
				Labels.place(marked.get(Integer.parseInt(m.group(1))).object())));
	}

	private record None() implements PackFiles {

		@Override
		public String origin() {
			return "";
		}

		@Override
		public List<String> paths() {
			return List.of();
		}

		@Override
		public byte[] read(String path) throws FileNotFoundException {
			throw new FileNotFoundException(path);
		}
	}
}
