package org.chushi.internal.content;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

import org.chushi.content.PackFiles;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XMI files of a pack, remembering the line of every object. External entities and document types are off.
 */
final class PackReader {

	/** What a file of a pack may hold at its root. */
	private static final List<EClass> ROOTS = List.of(ModelPackage.Literals.PACK, ModelPackage.Literals.PROGRAMME,
			ModelPackage.Literals.COURSE, ModelPackage.Literals.BANK, ModelPackage.Literals.PAPER,
			ModelPackage.Literals.POLICY_PROFILE, ModelPackage.Literals.CERTIFICATE_DEFINITION,
			ModelPackage.Literals.CHECKLIST, ModelPackage.Literals.CAREER_MAP);

	private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
					"http://xml.org/sax/features/external-general-entities", false,
					"http://xml.org/sax/features/external-parameter-entities", false));

	private final PackFiles files;
	private final long large;
	private final Map<Bank, Sliced> sliced = new LinkedHashMap<>();
	private final List<EObject> roots = new ArrayList<>();
	private final Map<EObject, String> places = new HashMap<>();
	private final List<Diagnostic> problems = new ArrayList<>();
	private Pack pack;

	/** A bank of which only the head was read. */
	record Sliced(String path, Path file, int headLength) {
	}

	/** @param large banks of more bytes are not read beyond their head, when they lie on the disk */
	PackReader(PackFiles files, long large) {
		this.files = files;
		this.large = large;
	}

	/** Empty when there is no readable pack.xmi; {@link #problems} says why. */
	boolean read() {
		List<String> paths;
		try {
			paths = files.paths();
		} catch (IOException e) {
			problems.add(unreadable("", e));
			return false;
		}
		if (!paths.contains("pack.xmi")) {
			problem("pack.xmi", Messages.Reader_noPack, Messages.Reader_noPackRemedy);
			return false;
		}
		load("pack.xmi");
		paths.stream().filter(p -> p.endsWith(".xmi") && !p.equals("pack.xmi")).forEach(this::load);
		return pack != null;
	}

	Pack pack() {
		return pack;
	}

	List<EObject> roots() {
		return roots;
	}

	String place(EObject object) {
		EObject known = object;
		while (known != null && !places.containsKey(known)) {
			known = known.eContainer();
		}
		return known == null ? "" : places.get(known);
	}

	Map<Bank, Sliced> sliced() {
		return sliced;
	}

	List<Diagnostic> problems() {
		return problems;
	}

	private void load(String path) {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		Resource resource = new PlacedResource(path);
		set.getResources().add(resource);
		try {
			Optional<SlicedBank.Head> head = head(path);
			resource.load(new ByteArrayInputStream(head.isPresent() ? head.get().document() : files.read(path)), OPTIONS);
			if (head.isPresent() && resource.getContents().getFirst() instanceof Bank bank) {
				sliced.put(bank, new Sliced(path, files.onDisk(path).orElseThrow(), head.get().length()));
			}
		} catch (IOException | RuntimeException e) {
			if (resource.getErrors().isEmpty()) {
				problems.add(unreadable(path, e));
			}
		}
		for (Resource.Diagnostic error : resource.getErrors()) {
			problem(path + ":" + error.getLine(), Messages.Reader_xml, Messages.Reader_xmlRemedy, message(error));
		}
		for (EObject root : resource.getContents()) {
			if (root instanceof Pack p && path.equals("pack.xmi")) {
				pack = p;
				roots.add(root);
			} else if (ROOTS.contains(root.eClass()) && !(root instanceof Pack)) {
				roots.add(root);
			} else {
				problem(place(root), Messages.Reader_root, Messages.Reader_rootRemedy, Kinds.name(root.eClass()));
			}
		}
	}

	private Optional<SlicedBank.Head> head(String path) throws IOException {
		Optional<Path> file = files.onDisk(path);
		return file.isPresent() && Files.size(file.get()) > large ? SlicedBank.head(file.get()) : Optional.empty();
	}

	/** In people's words: what parser and framework say is for programmers, and in English only. */
	private static Bilingual message(Resource.Diagnostic error) {
		return switch (error) {
		case FeatureNotFoundException e -> Messages.Reader_feature.text(e.getName());
		case IllegalValueException e -> Messages.Reader_value.text(e.getFeature().getName(), e.getValue());
		case ClassNotFoundException e -> Messages.Reader_kind.text(e.getName());
		case PackageNotFoundException e -> Messages.Reader_model.text(e.uri());
		default -> String.valueOf(error.getMessage()).contains("DOCTYPE") ? Messages.Reader_doctype.text()
				: Messages.Reader_syntax.text();
		};
	}

	/** Why a file of a pack, or the pack itself, could not be read. */
	static Diagnostic unreadable(String where, Exception e) {
		if (e instanceof UnsafePack unsafe) {
			return new Diagnostic(Severity.ERROR, Messages.ZipFiles_refused.text(unsafe.reason()), where,
					Messages.ZipFiles_refusedRemedy.text());
		}
		Messages why = switch (e) {
		case ZipException zip -> Messages.Reader_noZip;
		case EOFException end -> Messages.Reader_noZip;
		case NoSuchFileException missing -> Messages.Reader_missing;
		case FileNotFoundException missing -> Messages.Reader_missing;
		case AccessDeniedException denied -> Messages.Reader_denied;
		default -> Messages.Reader_other;
		};
		return new Diagnostic(Severity.ERROR, Messages.Reader_unreadable.text(why.text()), where,
				Messages.Reader_unreadableRemedy.text());
	}

	private void problem(String where, Phrase what, Phrase remedy, Object... arguments) {
		Bilingual said = what.text(arguments);
		problems.add(new Diagnostic(Severity.ERROR, said, where, remedy.text()));
	}

	/** Notes where each object was read. */
	private final class PlacedResource extends XMIResourceImpl {
		private final String path;

		PlacedResource(String path) {
			super(URI.createURI(path));
			this.path = path;
		}

		@Override
		protected XMLLoad createXMLLoad() {
			return new XMILoadImpl(createXMLHelper()) {
				@Override
				protected DefaultHandler makeDefaultHandler() {
					return new Handler(resource, helper, options);
				}
			};
		}

		private final class Handler extends SAXXMIHandler {
			Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
				super(resource, helper, options);
			}

			@Override
			protected EObject createObjectFromFactory(EFactory factory, String typeName) {
				return placed(super.createObjectFromFactory(factory, typeName));
			}

			@Override
			protected EObject createObject(EFactory factory, org.eclipse.emf.ecore.EClassifier type,
					boolean documentRoot) {
				return placed(super.createObject(factory, type, documentRoot));
			}

			private EObject placed(EObject object) {
				if (object != null) {
					places.put(object, path + ":" + getLineNumber());
				}
				return object;
			}
		}
	}
}
