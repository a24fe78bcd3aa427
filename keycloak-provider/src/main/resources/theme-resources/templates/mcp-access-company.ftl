<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${heading}
  <#elseif section = "form">
    <div id="mcp-access-company" class="pf-v5-c-content">
      <p>${loggedIn}</p>
      <form action="${url.loginAction}" method="post" class="${properties.kcFormClass!}">
        <#if problem??>
          <p role="alert"><strong>${msg(problem)}</strong></p>
        <#else>
          <fieldset>
            <legend>${question}</legend>
            <#list companies as company>
              <div>
                <label><input type="radio" name="${field}" value="${company.id}" required> ${company.name}</label>
              </div>
            </#list>
          </fieldset>
        </#if>
        <div class="${properties.kcFormGroupClass!}">
          <div id="kc-form-buttons" class="${properties.kcFormButtonsClass!}">
            <#if !problem??>
              <button type="submit" name="choose" value="true" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonLargeClass!}">${msg("doContinue")}</button>
            </#if>
            <button type="submit" name="cancel" value="true" formnovalidate class="${properties.kcButtonClass!} ${properties.kcButtonDefaultClass!} ${properties.kcButtonLargeClass!}">${msg("doCancel")}</button>
          </div>
        </div>
      </form>
    </div>
  </#if>
</@layout.registrationLayout>
