@echo off
rem Starts Migration Doctor.
rem
rem In a checkout it builds the program on first use and again whenever pom.xml, src\main, rules or docs\schema have
rem changed; in an unpacked release it runs lib\migdoc.jar. Either way it makes, once, a class-data archive that shortens every start.
rem
rem   JAVA_HOME         the Java to use (17 or later); otherwise the java on PATH
rem   MIGDOC_JAVA_OPTS  further options for the JVM
rem
rem Exit codes are those of the program; 2 also stands for a missing Java, 3 for a failed build.
rem No parentheses around anything that expands a path: "Program Files (x86)" would end the block.
setlocal EnableExtensions DisableDelayedExpansion

set "BASE=%~dp0"
set "BASE=%BASE:~0,-1%"
set "CHECKOUT="
if exist "%BASE%\pom.xml" goto checkout
if exist "%BASE%\lib\migdoc.jar" goto release
for %%d in ("%BASE%\..") do set "BASE=%%~fd"
if exist "%BASE%\lib\migdoc.jar" goto release
>&2 echo migdoc: there is neither a pom.xml nor a lib\migdoc.jar beside %~f0; unpack the release again.
exit /b 2

:checkout
set "CHECKOUT=yes"
set "RUN=%BASE%\target\run"
goto find_java

:release
set "RUN=%BASE%\lib"

:find_java
set "JAR=%RUN%\migdoc.jar"
set "STAMP=%RUN%\stamp"
set "MAIN=org.migdoc.cli.Main"
set "JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
if not "%JAVA%"=="java.exe" if exist "%JAVA_HOME%\release" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b /c:"JAVA_VERSION=" "%JAVA_HOME%\release"`) do set "VERSION=%%~v"
if not defined VERSION for /f "usebackq tokens=3" %%v in (`""%JAVA%" -version 2>&1 | findstr /c:" version ""`) do set "VERSION=%%~v"
if not defined VERSION goto no_java
set "MAJOR="
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR goto no_java
if %MAJOR% LSS 17 goto no_java

set "ARCHIVE=%RUN%\migdoc-%VERSION%.jsa"
set "USE_ARCHIVE=-XX:SharedArchiveFile="
if %MAJOR% GEQ 25 set "ARCHIVE=%RUN%\migdoc-%VERSION%.aot"
if %MAJOR% GEQ 25 set "USE_ARCHIVE=-XX:AOTCache="

rem One case wants a quick start, many want the full compiler, and a service its own collector as well.
set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
set "MODE=%QUICK%"
set "BATCH=-XX:+UseSerialGC -XX:-UsePerfData"
if "%~2"=="--jsonl" set "MODE=%BATCH%"
if "%~3"=="--jsonl" set "MODE=%BATCH%"
if "%~4"=="--jsonl" set "MODE=%BATCH%"
if "%~5"=="--jsonl" set "MODE=%BATCH%"
set "CLASSES=%JAR%"
for %%c in (serve stream enrich) do if /i "%~1"=="%%c" set "MODE="
rem What only the service needs would slow the start of all others.
for %%c in (serve stream enrich kb) do if /i "%~1"=="%%c" set "CLASSES=%JAR%;%RUN%\service\*"
rem The JVM warns of a stale archive on stdout, where it would spoil a report: errors only, and on stderr.
set "COMMON=-Xlog:disable -Xlog:all=error:stderr -Ddrools.jittingThreshold=-1 -Dfile.encoding=UTF-8"

if not defined CHECKOUT goto archive
if not exist "%JAR%" goto build
if not exist "%STAMP%" goto build
rem Ends with 1 when a source is newer than the stamp.
powershell -NoProfile -NonInteractive -Command "$stamp = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $sources = 'pom.xml', 'src\main', 'rules', 'docs\schema' | ForEach-Object { Join-Path $env:BASE $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-Item -LiteralPath $sources | ForEach-Object { $_; Get-ChildItem -LiteralPath $_.FullName -Recurse } | Where-Object { $_.LastWriteTimeUtc -gt $stamp } | Select-Object -First 1) { exit 1 }" <nul >nul 2>nul
if errorlevel 1 goto build
goto archive

:build
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
if not exist "%RUN%" mkdir "%RUN%"
>&2 echo migdoc: building; the first time also fetches libraries, which may take a few minutes ...
>"%STAMP%.new" echo build
if exist "%BASE%\target\lib" rmdir /s /q "%BASE%\target\lib"
pushd "%BASE%"
call mvn -B -ntp -Dmaven.test.skip=true package <nul >"%RUN%\build.log" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" goto build_failed
if exist "%RUN%\service" rmdir /s /q "%RUN%\service"
if exist "%BASE%\target\lib\service" xcopy /q /y /i "%BASE%\target\lib\service" "%RUN%\service" >nul
copy /y "%BASE%\target\migdoc.jar" "%JAR%" >nul
if errorlevel 1 goto in_use
del /q "%RUN%\migdoc-*.jsa" "%RUN%\migdoc-*.aot" >nul 2>nul
move /y "%STAMP%.new" "%STAMP%" >nul

:archive
if exist "%ARCHIVE%" goto run
set "SAMPLE="
if exist "%BASE%\facts-samples" for /f "usebackq delims=" %%s in (`dir /b /s "%BASE%\facts-samples\input.txt" 2^>nul`) do if not defined SAMPLE set "SAMPLE=%%s"
set "TRIAL=--version"
if defined SAMPLE set TRIAL=diagnose "%SAMPLE%"
if %MAJOR% GEQ 25 goto archive_aot
"%JAVA%" %QUICK% %COMMON% "-XX:DumpLoadedClassList=%RUN%\new.classes" "-Dmigdoc.home=%BASE%" -cp "%JAR%" %MAIN% %TRIAL% <nul >nul 2>nul
"%JAVA%" -Xshare:dump "-XX:SharedClassListFile=%RUN%\new.classes" "-XX:SharedArchiveFile=%RUN%\new.archive" -cp "%JAR%" <nul >nul 2>nul
goto archive_made

:archive_aot
"%JAVA%" %QUICK% %COMMON% "-XX:AOTCacheOutput=%RUN%\new.archive" "-Dmigdoc.home=%BASE%" -cp "%JAR%" %MAIN% %TRIAL% <nul >nul 2>nul

:archive_made
rem Without an archive everything works, only slower: an empty file keeps it from being tried again at every start.
if not exist "%RUN%\new.archive" type nul >"%RUN%\new.archive" 2>nul
move /y "%RUN%\new.archive" "%ARCHIVE%" >nul 2>nul
del /q "%RUN%\new.*" >nul 2>nul

:run
set "ARCHIVE_OPTION="
if exist "%ARCHIVE%" for %%a in ("%ARCHIVE%") do if not "%%~za"=="0" set ARCHIVE_OPTION="%USE_ARCHIVE%%ARCHIVE%"
"%JAVA%" %MODE% %COMMON% %ARCHIVE_OPTION% %MIGDOC_JAVA_OPTS% "-Dmigdoc.home=%BASE%" -cp "%CLASSES%" %MAIN% %*
exit /b %ERRORLEVEL%

:no_java
>&2 echo migdoc: Java 17 or later is needed and was not found (found: %VERSION%). Install one or set JAVA_HOME.
exit /b 2

:no_maven
>&2 echo migdoc: this is a checkout, and building it needs Maven 3.8.7 or later (mvn) on PATH.
exit /b 3

:build_failed
powershell -NoProfile -NonInteractive -Command "Get-Content -LiteralPath (Join-Path $env:RUN 'build.log') | Select-String -NotMatch -Pattern '^\[INFO\]', '^\[ERROR\] *$', '\[Help', 'Re-run Maven', 'For more information' | Select-Object -First 40 | ForEach-Object { $_.Line }" <nul 1>&2
>&2 echo migdoc: the build failed; the whole log is in %RUN%\build.log
exit /b 3

:in_use
>&2 echo migdoc: %JAR% could not be replaced; end the migdoc that is still running and try again.
exit /b 3
