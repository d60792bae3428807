<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${msg("pageExpiredTitle")}
<#elseif section == "form">
<p class="lead">${msg("pageExpiredLead")}</p>
<p><a class="button button-primary button-wide" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a></p>
<p><a class="button button-quiet button-wide" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a></p>
</#if>
</@layout.registrationLayout>
