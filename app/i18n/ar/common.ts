/** Words of the frame around all pages. */
export const common: Record<string, string> = {
  "app.name": "Gemba",
  "app.skip": "انتقل إلى المحتوى",
  "app.languages": "لغة هذه الصفحات",
  "app.description": "اسأل من يبنون البرمجيات.",
  "nav.studies": "الدراسات",
  "nav.home": "البداية",
  "nav.signOut": "إنهاء الجلسة",
  "nav.main": "القائمة الرئيسية",
  "setup.title": "فتح هذا الموقع",
  "setup.explain":
    "طُبع هذا الرابط عند بدء Gemba. من يملكه يشغّل هذا النظام: هنا يُنشأ أول حساب فيه. يعمل مرة واحدة.",
  "setup.open": "فتح الدراسات",
  "setup.used": "رابط الإعداد هذا لا يفتح شيئًا: فقد استُخدم من قبل، أو حلّ محله تشغيل أحدث، أو كُتب خطأً.",
  "setup.usedHint": "أعد تشغيل Gemba: كل تشغيل يُظهر رابطًا جديدًا إلى أن يوجد حساب للمشغّل.",
  "common.quoted": "«{text}»",
};
