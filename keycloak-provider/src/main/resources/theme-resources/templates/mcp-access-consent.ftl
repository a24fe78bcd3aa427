<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${heading}
  <#elseif section = "form">
    <div id="mcp-access-consent" class="pf-v5-c-content">
      <#if description?has_content>
        <p>${description}</p>
      </#if>
      <p>${who}</p>
      <#if problem??>
        <p role="alert"><strong>${msg(problem)}</strong></p>
      <#else>
        <p id="mcp-access-will">${will}</p>
        <ul aria-labelledby="mcp-access-will">
          <#list permissions as permission>
            <li>${permission}</li>
          </#list>
        </ul>
        <p>${msg("mcpAccessLasts")}</p>
      </#if>
      <p>${back}</p>
      <form action="${url.loginAction}" method="post" class="${properties.kcFormClass!}">
        <div class="${properties.kcFormGroupClass!}">
          <div id="kc-form-buttons" class="${properties.kcFormButtonsClass!}">
            <#if !problem??>
              <button type="submit" name="authorize" value="true" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonLargeClass!}">${msg("mcpAccessAuthorize")}</button>
            </#if>
            <button type="submit" name="cancel" value="true" class="${properties.kcButtonClass!} ${properties.kcButtonDefaultClass!} ${properties.kcButtonLargeClass!}">${msg("doCancel")}</button>
          </div>
        </div>
      </form>
    </div>
  </#if>
</@layout.registrationLayout>
