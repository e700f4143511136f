@echo off
setlocal
set "HOME_DIR=%~dp0"
set "JAVAW=javaw"
if defined JAVA_HOME set "JAVAW=%JAVA_HOME%\bin\javaw"
if exist "%HOME_DIR%jre\bin\javaw.exe" set "JAVAW=%HOME_DIR%jre\bin\javaw"
for %%f in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
start "" "%JAVAW%" %CHUSHI_JAVA_OPTS% -jar "%LAUNCHER%" %*
