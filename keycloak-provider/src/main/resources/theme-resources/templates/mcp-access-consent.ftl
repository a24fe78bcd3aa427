<#import "template.ftl" as layout>
<#-- Hides Keycloak's own, which says "Sign in to …". -->
<#global title = pageTitle>
<#assign secondaryButton = (properties.kcButtonClass!"") + " " + (properties.kcButtonSecondaryClass!(properties.kcButtonDefaultClass!""))>
<#-- Text with inserted text in it, which keeps its own direction. -->
<#macro text sentence>${sentence?esc?markup_string?replace("\x2068", "<bdi>")?replace("\x2069", "</bdi>")?no_esc}</#macro>
<#macro more model>
  <#if model.fields?has_content>
    <details>
      <summary>${msg("mcpAccessMore")}<span class="mcp-access-hidden">: ${model.label}</span></summary>
      <p>${msg("mcpAccessFields")}</p>
      <ul class="mcp-access-fields">
        <#list model.fields as field>
          <li><strong>${field.label}</strong><#if field.description?has_content> – ${field.description}</#if></li>
        </#list>
      </ul>
    </details>
  </#if>
</#macro>
<#macro sentences models labelledBy="">
  <ul class="mcp-access-models"<#if labelledBy?has_content> aria-labelledby="${labelledBy}"</#if>>
    <#list models as model>
      <li>
        <span class="mcp-access-sentence">${model.sentence}</span>
        <@more model/>
      </li>
    </#list>
  </ul>
</#macro>
<#macro choices models>
  <#list models as model>
    <fieldset class="mcp-access-choice">
      <legend>${model.heading}</legend>
      <div class="mcp-access-ticks">
        <#list model.permissions as permission>
          <label class="${properties.kcCheckboxClass!}">
            <input type="checkbox" name="permission" value="${permission.name}" class="${properties.kcCheckboxInputClass!}"<#if permission.ticked> checked</#if>>
            <span class="${properties.kcCheckboxLabelClass!}">${permission.label}<#if permission.isNew> <em>${msg("mcpAccessNewMark")}</em></#if></span>
          </label>
        </#list>
      </div>
      <@more model/>
    </fieldset>
  </#list>
</#macro>
<#macro list models labelledBy="">
  <#if choice><@choices models/><#else><@sentences models labelledBy/></#if>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <@text heading/>
  <#elseif section = "form">
    <link rel="stylesheet" href="${url.resourcesPath}/css/mcp-access.css">
    <#if (darkMode!false) && properties.kcDarkModeClass?has_content>
      <#-- The theme turns dark by a script: without one the browser must not turn the text alone. -->
      <style>:root:not(.${properties.kcDarkModeClass}) { color-scheme: light; }</style>
    </#if>
    <div id="mcp-access-consent">
      <#if logo?has_content || description?has_content>
        <div class="mcp-access-key">
          <#if logo?has_content><img id="mcp-access-logo" src="${logo}" alt="" width="48" height="48"></#if>
          <#if description?has_content><p id="mcp-access-description"><bdi>${description}</bdi></p></#if>
        </div>
      </#if>
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
          <p id="mcp-access-will"><@text will/></p>
          <#if choice>
            <p class="mcp-access-shortcuts">
              ${msg("mcpAccessTick")}
              <#list shortcuts as shortcut>
                <button type="submit" name="tick" value="${shortcut.value}" class="${secondaryButton}"<#if shortcut.pressed> autofocus</#if>>${shortcut.label}</button>
              </#list>
            </p>
          <#else>
            <#list offered as permission><input type="hidden" name="permission" value="${permission}"></#list>
          </#if>
          <#if models?has_content><@list models "mcp-access-will"/></#if>
          <#if known?has_content>
            <details id="mcp-access-known"<#if knownOpen> open</#if>>
              <summary>${msg("mcpAccessKnown")}</summary>
              <@list known/>
            </details>
          </#if>
          <#if personal?has_content>
            <p id="mcp-access-personal"><@text personalIntro/></p>
            <ul aria-labelledby="mcp-access-personal">
              <#list personal as data><li><@text data.text/><#if data.isNew> <em>${msg("mcpAccessNewMark")}</em></#if></li></#list>
            </ul>
          </#if>
          <#if warning?has_content>
            <div id="mcp-access-warning" class="${properties.kcAlertClass!} pf-m-warning">
              <div class="${properties.kcAlertIconClass!}"><span class="${properties.kcFeedbackWarningIcon!}" aria-hidden="true"></span></div>
              <p class="${properties.kcAlertTitleClass!}"><@text back/></p>
              <p class="${properties.kcAlertDescriptionClass!}">${warning}</p>
            </div>
          <#else>
            <p id="mcp-access-back"><@text back/></p>
          </#if>
          <p id="mcp-access-lasts">${lasts}</p>
          <#if choice><p>${msg("mcpAccessNothingTicked")}</p></#if>
        </#if>
        <#if problem??><p id="mcp-access-back"><@text back/></p></#if>
        <div id="kc-form-buttons" class="mcp-access-buttons">
          <#if !problem??>
            <button type="submit" name="authorize" value="true" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("mcpAccessAuthorize")}</button>
          </#if>
          <button type="submit" name="cancel" value="true" class="${secondaryButton} ${properties.kcButtonBlockClass!}">${msg("doCancel")}</button>
        </div>
      </form>
    </div>
  </#if>
</@layout.registrationLayout>
