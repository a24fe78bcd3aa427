<#import "template.ftl" as layout>
<#-- Hides Keycloak's own, which says "Sign in to …". -->
<#global title = pageTitle>
<#assign secondaryButton = (properties.kcButtonClass!"") + " " + (properties.kcButtonSecondaryClass!(properties.kcButtonDefaultClass!""))>
<#-- Text with inserted text in it, which keeps its own direction. -->
<#macro text sentence>${sentence?esc?markup_string?replace("\x2068", "<bdi>")?replace("\x2069", "</bdi>")?no_esc}</#macro>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <@text heading/>
  <#elseif section = "form">
    <link rel="stylesheet" href="${url.resourcesPath}/css/mcp-access.css">
    <#if (darkMode!false) && properties.kcDarkModeClass?has_content>
      <#-- The theme turns dark by a script: without one the browser must not turn the text alone. -->
      <style>:root:not(.${properties.kcDarkModeClass}) { color-scheme: light; }</style>
    </#if>
    <div id="mcp-access-company-choice">
      <p id="mcp-access-who"><@text who/> <a id="mcp-access-restart" href="${url.loginRestartFlowUrl}">${msg("mcpAccessNotYou")}</a></p>
      <#if company?has_content>
        <p id="mcp-access-company">${msg("mcpAccessCompany")} <strong><bdi>${company}</bdi></strong></p>
      </#if>
      <form action="${url.loginAction}" method="post">
        <#if problem??>
          <div role="alert" class="${properties.kcAlertClass!} pf-m-danger">
            <div class="${properties.kcAlertIconClass!}"><span class="${properties.kcFeedbackErrorIcon!}" aria-hidden="true"></span></div>
            <p class="${properties.kcAlertTitleClass!}">${problem}</p>
          </div>
        <#else>
          <fieldset class="mcp-access-choice">
            <legend><@text question/></legend>
            <#list companies as company>
              <label><input type="radio" name="${field}" value="${company.id}" required> <bdi>${company.name}</bdi></label>
            </#list>
          </fieldset>
        </#if>
        <div id="kc-form-buttons" class="mcp-access-buttons">
          <#if !problem??>
            <button type="submit" name="choose" value="true" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("doContinue")}</button>
          </#if>
          <button type="submit" name="cancel" value="true" formnovalidate class="${secondaryButton} ${properties.kcButtonBlockClass!}">${msg("doCancel")}</button>
        </div>
      </form>
    </div>
  </#if>
</@layout.registrationLayout>
