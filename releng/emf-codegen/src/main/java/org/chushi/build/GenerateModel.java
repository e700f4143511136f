package org.chushi.build;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the Java code of one genmodel, outside Eclipse. Arguments: project folder, genmodel path in it. */
public final class GenerateModel {

	public static void main(String[] args) {
		Path project = Path.of(args[0]).toAbsolutePath().normalize();
		String name = project.getFileName().toString();
		// what platform:/resource/<project>/ means without a workspace
		EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(project + "/"));
		ResourceSet set = new ResourceSetImpl();
		Map<String, Object> factories = set.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		set.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);

		Resource resource = set.getResource(URI.createPlatformResourceURI(name + "/" + args[1], true), true);
		EcoreUtil.resolveAll(set);
		GenModel model = (GenModel) resource.getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		model.setForceOverwrite(true);
		model.setUpdateClasspath(false);
		Diagnostic valid = model.diagnose();
		fail(valid);

		Generator generator = new Generator();
		generator.setInput(model);
		fail(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static void fail(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
			diagnostic.getChildren().forEach(d -> System.err.println(d.getMessage()));
			throw new IllegalStateException(diagnostic.toString());
		}
	}
}
