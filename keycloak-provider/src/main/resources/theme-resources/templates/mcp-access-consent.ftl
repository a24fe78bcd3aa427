<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("mcpAccessTitle", keyName)}
  <#elseif section = "form">
    <div id="mcp-access-consent">
      <#if keyDescription?has_content>
        <p>${keyDescription}</p>
      </#if>
      <p>${msg("mcpAccessWho", userName, companyName!"")}</p>
      <#if obstacle??>
        <p class="${properties.kcAlertClass!} pf-m-danger" role="alert">${msg("mcpAccessObstacle_" + obstacle)}</p>
      <#elseif permissions?size == 0>
        <p class="${properties.kcAlertClass!} pf-m-warning" role="alert">${msg("mcpAccessNothing")}</p>
      <#else>
        <p id="mcp-access-permissions-label">${msg("mcpAccessWill", keyName)}</p>
        <ul class="pf-v5-c-list" aria-labelledby="mcp-access-permissions-label">
          <#list permissions as permission>
            <li>${permission}</li>
          </#list>
        </ul>
        <p>${msg("mcpAccessLasts")}</p>
      </#if>
      <#if redirectHost??>
        <p>${msg("mcpAccessReturn", redirectHost)}</p>
      </#if>
      <form action="${url.loginAction}" method="post" class="${properties.kcFormClass!}">
        <div class="${properties.kcFormGroupClass!}">
          <div id="kc-form-buttons" class="${properties.kcFormButtonsClass!}">
            <#if !obstacle?? && permissions?size gt 0>
              <button type="submit" name="authorize" value="true" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonLargeClass!}">${msg("mcpAccessAuthorize")}</button>
            </#if>
            <button type="submit" name="cancel" value="true" class="${properties.kcButtonClass!} ${properties.kcButtonDefaultClass!} ${properties.kcButtonLargeClass!}">${msg("doCancel")}</button>
          </div>
        </div>
      </form>
    </div>
  </#if>
</@layout.registrationLayout>
