<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang!'vi'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f7f3ea">
  <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#11211f">
  <title>${msg("pageTitle")}</title>
  <link rel="icon" href="${url.resourcesPath}/img/mark.svg" type="image/svg+xml">
  <#list (properties.styles!)?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script src="${url.resourcesPath}/js/sign-in.js" defer></script>
</head>
<body data-page="${pageId!}">
<div class="page">
  <header class="masthead">
    <img class="mark" src="${url.resourcesPath}/img/mark.svg" alt="" width="44" height="44">
    <p class="brand">${msg("brand")}<span class="brand-note">${msg("brandNote")}</span></p>
    <#if realm.internationalizationEnabled && (locale.supported)?? && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <#list locale.supported?filter(l -> l.languageTag != locale.currentLanguageTag) as l>
      <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}"><#if l.languageTag == "vi">Tiếng Việt<#elseif l.languageTag == "en">English<#else>${l.label}</#if></a>
      </#list>
    </nav>
    </#if>
  </header>

  <main class="sheet">
    <h1><#nested "header"></h1>

    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="attempted">${auth.attemptedUsername} · <a href="${url.loginRestartFlowUrl}">${msg("useAnother")}</a></p>
    </#if>

    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <div class="notice notice-${message.type}" role="<#if message.type == "error">alert<#else>status</#if>">
      <strong class="notice-word">${msg("notice." + message.type)}</strong>
      <span>${kcSanitize(message.summary)?no_esc}</span>
    </div>
    </#if>

    <#nested "form">

    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post">
      <button class="button button-quiet button-wide" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>

    <#nested "socialProviders">
    <#if displayInfo><div class="more"><#nested "info"></div></#if>
  </main>

  <footer class="foot">
    <p>${msg("footPrivacy")}</p>
  </footer>
</div>
</body>
</html>
</#macro>
