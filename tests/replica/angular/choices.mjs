/** Templates of the fields whose answer is one of a few: they stand outside mat-form-field. */
export const CHOICES = `
@case ('radio') {
  <div class="field">
    <span class="label" [id]="ids.label">{{ text }}{{ star }}</span>
    <mat-radio-group [attr.aria-labelledby]="ids.label" [name]="ids.name" [formControl]="control"
      [required]="field.required">
      @for (o of field.options; track o.code) { <mat-radio-button [value]="o.value">{{ o.label }}</mat-radio-button> }
    </mat-radio-group>
    @if (wrong) { <p class="error" role="alert">{{ message }}</p> }
  </div>
}
@case ('cards') {
  <div class="field">
    <span class="label" [id]="ids.label">{{ text }}{{ star }}</span>
    <mat-button-toggle-group [attr.aria-labelledby]="ids.label" [name]="ids.name" [formControl]="control">
      @for (o of field.options; track o.code) { <mat-button-toggle [value]="o.value">{{ o.label }}</mat-button-toggle> }
    </mat-button-toggle-group>
  </div>
}
@case ('toggle') {
  <div class="field"><mat-slide-toggle [formControl]="control"><span class="label">{{ text }}</span></mat-slide-toggle></div>
}
@case ('box') {
  <div class="field wide"><mat-checkbox [formControl]="control"><span class="label">{{ text }}</span></mat-checkbox></div>
}`;
