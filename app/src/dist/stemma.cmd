@echo off
rem Starts Stemma. Needs a Java of version 21 or later: the one that STEMMA_JAVA names, that of JAVA_HOME, or the first on the path.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined STEMMA_JAVA set "java=%STEMMA_JAVA%"
if not defined STEMMA_JAVA_OPTIONS set "STEMMA_JAVA_OPTIONS=-Xmx2g -XX:+UseSerialGC"
set "sharing="
if defined LOCALAPPDATA if not defined STEMMA_NO_SHARING (
  if not exist "%LOCALAPPDATA%\stemma\cache\start" mkdir "%LOCALAPPDATA%\stemma\cache\start" 2>nul
  if "%~1"=="dossier" set "sharing=-Xlog:disable -XX:+AutoCreateSharedArchive"
  set "archive=%LOCALAPPDATA%\stemma\cache\start\stemma.jsa"
)
if defined sharing (
  "%java%" %sharing% "-XX:SharedArchiveFile=%archive%" %STEMMA_JAVA_OPTIONS% "-Dstemma.home=%home%." -jar "%home%lib\stemma.jar" %*
) else (
  "%java%" %STEMMA_JAVA_OPTIONS% "-Dstemma.home=%home%." -jar "%home%lib\stemma.jar" %*
)
exit /b %ERRORLEVEL%
