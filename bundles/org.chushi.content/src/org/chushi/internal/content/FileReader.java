package org.chushi.internal.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.content.OwnPack;
import org.chushi.content.PackFile;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
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
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XMI file of a pack, remembering the line of every object when it is wanted. Read once. */
public final class FileReader {

	/** What a file of a pack may hold at its root. */
	private static final List<EClass> ROOTS = List.of(ModelPackage.Literals.PACK, ModelPackage.Literals.PROGRAMME,
			ModelPackage.Literals.COURSE, ModelPackage.Literals.BANK, ModelPackage.Literals.PAPER,
			ModelPackage.Literals.POLICY_PROFILE, ModelPackage.Literals.CERTIFICATE_DEFINITION,
			ModelPackage.Literals.CHECKLIST, ModelPackage.Literals.CAREER_MAP, ModelPackage.Literals.SCRIPT_BOOK,
			ModelPackage.Literals.PHRASE_LIST, ModelPackage.Literals.SUCCESS_CASES);

	private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
					"http://xml.org/sax/features/external-general-entities", false,
					"http://xml.org/sax/features/external-parameter-entities", false),
			// looking for the parser costs as much as reading a small file; handlers know their resource and are not shared
			XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(false));

	private final String path;
	private final boolean placing;
	private final Map<EObject, String> places = new HashMap<>();
	private final List<Diagnostic> problems = new ArrayList<>();

	/**
	 * @param path    in the pack
	 * @param placing whether places are wanted
	 */
	public FileReader(String path, boolean placing) {
		this.path = path;
		this.placing = placing;
	}

	public PackFile read(byte[] content) {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		Resource resource = new PlacedResource();
		set.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(content), OPTIONS);
		} catch (IOException | RuntimeException e) {
			if (resource.getErrors().isEmpty()) {
				problems.add(PackReader.unreadable(path, e));
			}
		}
		for (Resource.Diagnostic error : resource.getErrors()) {
			problem(path + ":" + error.getLine(), Messages.Reader_xml, Messages.Reader_xmlRemedy, message(error));
		}
		return new PackFile(path, resource.getContents().stream().filter(this::fits).toList(), places, problems);
	}

	private boolean fits(EObject root) {
		boolean fits = ROOTS.contains(root.eClass()) && root instanceof Pack == path.equals(OwnPack.HEAD);
		if (!fits) {
			problem(places.getOrDefault(root, path), Messages.Reader_root, Messages.Reader_rootRemedy, Kinds.name(root.eClass()));
		}
		return fits;
	}

	private void problem(String where, Phrase what, Phrase remedy, Object... arguments) {
		problems.add(new Diagnostic(Severity.ERROR, what.text(arguments), where, remedy.text()));
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

	/** Notes where each object was read. */
	private final class PlacedResource extends XMIResourceImpl {
		PlacedResource() {
			super(URI.createURI(path));
		}

		/** What is read moves on at once: nobody asks this resource for ids, so it need not go through everything. */
		@Override
		protected boolean isAttachedDetachedHelperRequired() {
			return false;
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
				if (object != null && placing) {
					places.put(object, path + ":" + getLineNumber());
				}
				return object;
			}
		}
	}
}
