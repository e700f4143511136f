package org.chushi.internal.publishing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.internal.p2.artifact.repository.Activator;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Outside of OSGi the classes of p2 are given a framework of their own to stand on. */
final class P2Ready {

	private P2Ready() {
	}

	static synchronized void make() throws Exception {
		if (Activator.getInstance() == null && org.osgi.framework.FrameworkUtil.getBundle(P2Ready.class) == null) {
			Path work = Files.createTempDirectory("p2-framework");
			Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
					.newFramework(Map.of("org.osgi.framework.storage", work.resolve("storage").toString(), "osgi.instance.area", work.resolve("instance").toUri().toString(),
							"osgi.user.area", work.resolve("user").toUri().toString()));
			framework.start();
			new Activator().start(framework.getBundleContext());
			IExtensionRegistry registry = RegistryFactory.createRegistry(null, null, null);
			RegistryFactory.setDefaultRegistryProvider(() -> registry);
		}
	}
}
