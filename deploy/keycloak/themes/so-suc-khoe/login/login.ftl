<#import "template.ftl" as layout>
<#assign refused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!refused; section>
<#if section == "header">
${msg("signInTitle")}
<#elseif section == "form">
<#if !refused>
<p class="lead">${msg("signInLead")}</p>
<#else>
<div class="notice notice-error" role="alert" id="refused">
  <strong class="notice-word">${msg("notice.error")}</strong>
  <span>${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</span>
</div>
</#if>

<#if realm.password>
<form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate>
  <#if !usernameHidden??>
  <div class="field">
    <label class="label" for="username">${msg("username")}</label>
    <p class="hint" id="username-hint">${msg("usernameHint")}</p>
    <input class="input input-number" id="username" name="username" type="text" value="${login.username!''}"
           inputmode="numeric" autocomplete="username" autocapitalize="none" autocorrect="off" spellcheck="false"
           aria-describedby="username-hint<#if refused> refused</#if>" <#if refused>aria-invalid="true"</#if>
           <#if !refused>autofocus</#if> dir="ltr">
    <button class="link" type="button" data-keyboard hidden>${msg("letterKeyboard")}</button>
  </div>
  </#if>
  <div class="field">
    <label class="label" for="password">${msg("password")}</label>
    <div class="input-group">
      <input class="input" id="password" name="password" type="password" autocomplete="current-password"
             <#if refused>aria-describedby="refused" aria-invalid="true" autofocus</#if>>
      <button class="reveal" type="button" hidden data-reveal aria-controls="password" aria-pressed="false"
              data-hide="${msg("hidePassword")}">${msg("showPassword")}</button>
    </div>
  </div>
  <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
  <button class="button button-primary button-wide" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
</form>
</#if>

<#if realm.password && realm.resetPasswordAllowed>
<p class="help"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
<#else>
<p class="help">${msg("forgotHelp")}</p>
</#if>
<#elseif section == "socialProviders">
<#if social?? && social.providers?has_content>
<div class="others" role="group" aria-label="${msg("otherWays")}">
  <#list social.providers as p>
  <a class="button button-quiet button-wide" href="${p.loginUrl}" id="social-${p.alias}">${p.displayName!}</a>
  </#list>
</div>
</#if>
</#if>
</@layout.registrationLayout>
